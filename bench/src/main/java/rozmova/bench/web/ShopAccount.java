package rozmova.bench.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import rozmova.bench.sample.Messenger;

/// What the shop has with one messenger of the sandbox.
///
/// @param credentials what the product asks for, by name
/// @param path its place among the sandbox's controls
/// @param person an acquaintance in the words of that messenger's controls
/// @param phone the phone of the person with this number, open at the chat with the shop
public record ShopAccount(
        Messenger messenger,
        Map<String, String> credentials,
        String path,
        Function<Acquaintance, ObjectNode> person,
        Function<Long, Phone> phone) {
    public ShopAccount {
        credentials = Map.copyOf(credentials);
    }

    /// The phone of the person with this number.
    public Phone phone(long number) {
        return phone.apply(number);
    }

    ObjectNode acquaintances(List<Acquaintance> people) {
        var body = JsonHttp.object();
        var list = body.putArray("people");
        people.stream().map(person).forEach(list::add);
        return body;
    }
}
