package rozmova.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final String LINK = "https://t.me/kvitka_bot?start=AAAAAAAAAAAAAAAAAAAAAA";

    @Test
    void the_path_fills_exactly_the_dark_modules() {
        var code = QrCode.encodeText(LINK, QrCode.Ecc.MEDIUM);

        var picture = QrPicture.of(LINK);

        var filled = new boolean[picture.size()][picture.size()];
        var run = RUN.matcher(picture.path());
        while (run.find()) {
            for (var x = 0; x < number(run.group(3)); x++) {
                filled[number(run.group(2))][number(run.group(1)) + x] = true;
            }
        }
        assertThat(picture.size()).isEqualTo(code.size);
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                assertThat(filled[y][x]).as("module %d, %d", x, y).isEqualTo(code.getModule(x, y));
            }
        }
    }

    @Test
    void the_path_is_nothing_but_runs() {
        assertThat(RUN.matcher(QrPicture.of(LINK).path()).replaceAll("")).isEmpty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
