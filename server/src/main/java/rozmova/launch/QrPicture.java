package rozmova.launch;

import io.nayuki.qrcodegen.QrCode;

/// A QR code as the path of an SVG of `size` × `size` modules, without the quiet zone around it.
record QrPicture(int size, String path) {
    static QrPicture of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            row(code, y, path);
        }
        return new QrPicture(code.size, path.toString());
    }

    /// Dark neighbours are one rectangle: that takes a third of the length of one rectangle for each module.
    private static void row(QrCode code, int y, StringBuilder path) {
        var x = 0;
        while (x < code.size) {
            var start = x;
            while (code.getModule(x, y)) {
                x++;
            }
            if (x > start) {
                path.append('M').append(start).append(' ').append(y);
                path.append('h')
                        .append(x - start)
                        .append("v1h-")
                        .append(x - start)
                        .append('z');
            }
            x++;
        }
    }
}
