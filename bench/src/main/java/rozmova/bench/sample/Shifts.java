package rozmova.bench.sample;

import java.util.List;

/// Who answers: the first of the list most often.
final class Shifts {
    private final List<Manager> managers;
    private final double all;

    Shifts(List<Manager> managers) {
        this.managers = managers;
        var sum = 0.0;
        for (var index = 0; index < managers.size(); index++) {
            sum += share(index);
        }
        all = sum;
    }

    Manager manager(Dice dice) {
        var point = dice.fraction() * all;
        for (var index = 0; index < managers.size(); index++) {
            point -= share(index);
            if (point < 0) {
                return managers.get(index);
            }
        }
        return managers.getLast();
    }

    private static double share(int index) {
        return 1.0 / (index + 2);
    }
}
