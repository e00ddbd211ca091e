package rozmova.bench.log;

/// How long a question took, in milliseconds: the product through HTTP, and the database alone.
record Answer(Question question, double median, double high, double bareMedian, double bareHigh) {
    boolean kept() {
        return question.owed().keptBy(median, high, bareMedian);
    }
}
