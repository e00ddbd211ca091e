package rozmova.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.testing.Pictures;

class FileTypeTest {
    private final Path directory;

    FileTypeTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @ParameterizedTest(name = "{1}, claimed {2}, is {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "4f67675300010203, voice, audio/ogg, audio/ogg",
                "494433040000, song.mp3, audio/mpeg, audio/mpeg",
                "000000186674797069736f6d00000200, film, video/mp4, video/mp4",
                "000000186674797069736f6d00000200, voice.m4a, audio/mp4, audio/mp4",
                "00000018667479706d703432, film.mp4, -, video/mp4",
                "00000018667479704d344120, song, -, audio/mp4",
                "000000146674797071742020, film.mov, -, video/quicktime",
                "1a45dfa39f4286810142f7810142f2810442f381084282847765626d, a.webm, video/webm, video/webm",
                "1a45dfa3, a.mkv, -, video/x-matroska",
                "52494646000000005741564566, a.wav, -, audio/wav",
                "255044462d312e37, рахунок.pdf, -, application/pdf",
                "d0cf11e0a1b11ae1, price.xls, -, application/vnd.ms-excel",
                "d0cf11e0a1b11ae1, price, -, application/x-ole-storage",
                "504b0304, offer.zip, -, application/zip",
                "4d5a9000, photo.jpg, image/jpeg, application/x-msdownload",
                "00010203fe998877, photo.jpg, image/jpeg, application/octet-stream",
                "'', photo.jpg, image/jpeg, application/octet-stream"
            })
    void the_bytes_decide(String hex, String name, @Nullable String claimed, String type) throws IOException {
        assertThat(of(HexFormat.of().parseHex(hex), name, claimed)).isEqualTo(type);
    }

    @Test
    void pictures_are_known_whatever_they_are_called() throws IOException {
        assertThat(of(Pictures.png(1, 1), "photo.jpg", "image/jpeg")).isEqualTo("image/png");
        assertThat(of(Pictures.jpeg(1, 1), "page.html", "text/html")).isEqualTo("image/jpeg");
        assertThat(of(Pictures.movingGif(1, 1), "a", null)).isEqualTo("image/gif");
        assertThat(of(Pictures.webp(), "a", null)).isEqualTo("image/webp");
    }

    @ParameterizedTest(name = "{0} named {1} is {2}")
    @CsvSource({
        "<html><script>alert(1)</script>, photo.png, text/html",
        "alert(1), photo.png, text/plain",
        "alert(1), a.js, text/javascript",
        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>, photo.png, image/svg+xml",
        "a;b, price.csv, text/csv",
        "Привіт, notes.txt, text/plain"
    })
    void a_text_is_never_a_picture(String text, String name, String type) throws IOException {
        var found = of(text.getBytes(StandardCharsets.UTF_8), name, "image/png");

        assertThat(found).isEqualTo(type);
        assertThat(FileType.showable(found)).isFalse();
    }

    @Test
    void a_name_tells_which_document_lies_in_a_zip() throws IOException {
        var zip = HexFormat.of().parseHex("504b0304");

        assertThat(of(zip, "offer.docx", null))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(of(zip, "offer", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(of(zip, "offer.pdf", "application/pdf")).isEqualTo("application/zip");
        assertThat(of(zip, "offer", "nonsense")).isEqualTo("application/zip");
    }

    @ParameterizedTest
    @CsvSource({
        "image/jpeg, jpg",
        "image/png, png",
        "image/gif, gif",
        "video/mp4, mp4",
        "audio/ogg, ogg",
        "audio/mpeg, mp3",
        "application/pdf, pdf",
        "text/plain, txt",
        "application/octet-stream, ''",
        "made/up, ''"
    })
    void every_usual_type_has_an_ending(String type, String ending) {
        assertThat(FileType.ending(type)).isEqualTo(ending);
    }

    private String of(byte[] bytes, String name, @Nullable String claimed) throws IOException {
        var file = java.nio.file.Files.write(directory.resolve("file"), bytes);
        return FileType.of(file, name, claimed);
    }
}
