package rozmova.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.file.ByteRange.Beyond;
import rozmova.file.ByteRange.Part;
import rozmova.file.ByteRange.Whole;

class ByteRangeTest {
    @ParameterizedTest(name = "{0} of 100 bytes")
    @CsvSource({
        "bytes=0-9, 0, 10",
        "bytes=90-, 90, 10",
        "bytes=90-500, 90, 10",
        "bytes=-10, 90, 10",
        "bytes=-500, 0, 100",
        "bytes=99-99, 99, 1"
    })
    void a_range_is_cut_to_what_there_is(String header, long from, long length) {
        assertThat(ByteRange.parse(header, 100)).isEqualTo(new Part(from, length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=9-3", "bytes=0-1,3-4", "lines=1-2", "bytes=a-b", "bytes="})
    void what_is_no_single_range_is_answered_with_the_whole(String header) {
        assertThat(ByteRange.parse(header, 100)).isEqualTo(new Whole());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=500-600", "bytes=-0"})
    void where_nothing_is_there_is_nothing_to_answer(String header) {
        assertThat(ByteRange.parse(header, 100)).isEqualTo(new Beyond());
    }

    @Test
    void nothing_asked_is_the_whole() {
        assertThat(ByteRange.parse(null, 100)).isEqualTo(new Whole());
    }

    @Test
    void an_empty_file_has_no_ranges() {
        assertThat(ByteRange.parse("bytes=0-", 0)).isEqualTo(new Beyond());
        assertThat(ByteRange.parse("bytes=-5", 0)).isEqualTo(new Beyond());
    }

    @Test
    void the_answer_says_which_part_it_is() {
        assertThat(new Part(90, 10).header(100)).isEqualTo("bytes 90-99/100");
    }
}
