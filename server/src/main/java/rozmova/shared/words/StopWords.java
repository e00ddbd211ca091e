package rozmova.shared.words;

import java.util.Set;

/// Words that stand in every conversation and that nobody looks for: a question does not insist on them.
final class StopWords {
    private static final Set<String> ALL = Set.of("""
            а або але б би бо в вже ви вона вони воно все від він де для до є ж же з за зі і із й її їх як
            яка яке які який коли ми мене мені на над не ні ну о по при про та так такий те ти то той у усе
            хто це цей ці чи що щоб я
            бы был была были было вам вас вот вы где еще его ее если есть и из или им их к как какая какие
            какой когда ко мне меня мы нам нас нет но об он она они оно от под с со тебя тебе только уже
            чего чем что чтобы ты эта эти это этот
            a an and any are as at be but by can do for from has have he her his how i if in is it its me
            my no not of on or our she so that the their there they this to us was we were what when where
            who will with you your""".split("\\s+"));

    private StopWords() {}

    static boolean contains(String form) {
        return ALL.contains(form);
    }
}
