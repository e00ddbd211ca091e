package rozmova.file;

/// A size in pixels.
record Pixels(int width, int height) {
    long count() {
        return (long) width * height;
    }

    int longest() {
        return Math.max(width, height);
    }

    Pixels turned(Orientation orientation) {
        return orientation.turns() ? new Pixels(/* width= */ height, /* height= */ width) : this;
    }

    /// As large as fits into a square with sides of `most`; never larger than it is.
    Pixels within(int most) {
        if (longest() <= most) {
            return this;
        }
        var scale = (double) most / longest();
        return new Pixels(Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int) Math.round(height * scale)));
    }
}
