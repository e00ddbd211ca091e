package rozmova.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest(name = "{0} of type {1}")
    @CsvSource({
        "vase.jpg, image/jpeg, vase.jpg",
        "ваза.jpg, image/jpeg, file.jpg",
        "photo.jpg, image/png, photo.png",
        "Синя ваза (2).PNG, image/png, 2.png",
        "offer v1.2.pdf, application/pdf, offer-v1-2.pdf",
        ".htaccess, text/plain, htaccess.txt",
        "archive.tar.gz, application/gzip, archive-tar.gz",
        "a/../b?c#d.mp4, video/mp4, a-b-c-d.mp4",
        "model.xyz, application/octet-stream, model.xyz",
        "nothing, application/octet-stream, nothing.bin",
        "кіт.кіт, application/octet-stream, file.bin"
    })
    void a_name_in_an_address_is_plain_and_ends_as_its_type_does(String name, String type, String safe) {
        assertThat(FileName.inAddress(new StoredFile(1, "", name, type, 1, null, null, null)))
                .isEqualTo(safe);
    }

    @Test
    void a_name_cannot_hide_its_ending() {
        assertThat(FileName.cleaned("photo\u202Egpj.exe")).isEqualTo("photogpj.exe");
    }

    @Test
    void a_long_name_keeps_its_end_and_whole_letters() {
        var name = "🌷".repeat(150) + ".jpg";

        assertThat(FileName.cleaned(name)).hasSize(200).endsWith("🌷.jpg").startsWith("🌷");
        assertThat(FileName.cleaned("a" + name + "g")).hasSize(199).startsWith("🌷");
    }

    @Test
    void nothing_is_called_file() {
        assertThat(FileName.cleaned("../")).isEqualTo("file");
        assertThat(FileName.cleaned(" \n ")).isEqualTo("file");
    }
}
