package rozmova.bench.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What one conversation is about: the same product, price and city from its first line to its last.
final class Slots {
    private Slots() {}

    static Map<String, String> drawn(Vocabulary vocabulary, Person person, String colleague, Dice dice) {
        var slots = new HashMap<String, String>();
        for (var purpose : List.of("vase", "plate", "bowl", "cup", "day")) {
            slots.put(purpose, dice.pick(vocabulary.words(purpose)));
        }
        var colour = dice.pick(vocabulary.words("colour"));
        slots.put("colour", colour);
        slots.put("colour2", another(vocabulary.words("colour"), colour, dice));
        var city = dice.pick(vocabulary.words("city")).split("/", -1);
        slots.put("city", city[0]);
        slots.put("incity", city[1]);
        slots.put("tocity", city[2]);
        slots.put("name", person.address());
        slots.put("me", person.firstName());
        slots.put("name2", colleague);
        slots.put("phone", person.phone());
        numbers(slots, dice);
        return slots;
    }

    private static void numbers(Map<String, String> slots, Dice dice) {
        var price = 310 + 10 * dice.between(0, 133);
        var count = dice.between(2, 4);
        slots.put("price", Integer.toString(price));
        slots.put("total", Integer.toString(price * count));
        slots.put("bigprice", Integer.toString(1_800 + 50 * dice.between(0, 40)));
        slots.put("bigtotal", Integer.toString(price * dice.between(6, 24)));
        slots.put("count", Integer.toString(count));
        slots.put("wholesale", Integer.toString(10 * dice.between(3, 12)));
        slots.put("percent", Integer.toString(5 * dice.between(1, 5)));
        slots.put("small", Integer.toString(5 * dice.between(12, 22)));
        slots.put("small2", Integer.toString(5 * dice.between(6, 11)));
        slots.put("days", Integer.toString(dice.between(2, 4)));
        slots.put("days2", Integer.toString(dice.between(9, 18)));
        slots.put("weeks", Integer.toString(dice.between(2, 4)));
        slots.put("branch", Integer.toString(dice.between(1, 214)));
        slots.put("order", Integer.toString(dice.between(41_207, 68_940)));
        slots.put("ttn", "2045" + dice.between(1_000_000, 9_999_999) + dice.between(100, 999));
        slots.put("time", dice.between(10, 19) + ":" + dice.pick(List.of("00", "15", "30", "45")));
        slots.put("size", dice.between(18, 28) + " × " + dice.between(12, 18));
    }

    private static String another(List<String> words, String than, Dice dice) {
        return dice.pick(words.stream().filter(word -> !word.equals(than)).toList());
    }
}
