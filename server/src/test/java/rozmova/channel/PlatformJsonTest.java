package rozmova.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// One odd field costs no more than itself.
class PlatformJsonTest {
    @Test
    void what_does_not_fit_is_left_out_and_what_stands_beside_it_is_read() throws JsonProcessingException {
        assertThat(read("{'event':{'words':'Так','number':'many','parts':[{'id':'a'},{'id':{}},{'id':'b'}]}}"))
                .isEqualTo(new Outer(new Event("Так", 0, List.of(new Part("a"), new Part("b")))));
    }

    @Test
    void a_whole_form_that_does_not_fit_is_left_out() throws JsonProcessingException {
        assertThat(read("{'event':{'words':['Так'],'number':5,'parts':7}}"))
                .isEqualTo(new Outer(new Event(null, 5, null)));
    }

    @Test
    void what_lacks_what_it_cannot_be_without_does_not_fit_itself() throws JsonProcessingException {
        assertThat(read("{'event':{'words':'Так','parts':[{'name':'a'}]}}"))
                .isEqualTo(new Outer(new Event("Так", 0, List.of())));
    }

    @Test
    void null_is_nothing_also_within_a_list() throws JsonProcessingException {
        assertThat(read("{'event':{'words':null,'parts':[null,{'id':'a'}]}}"))
                .isEqualTo(new Outer(new Event(null, 0, List.of(new Part("a")))));
    }

    @Test
    void an_event_that_is_none_is_refused() {
        assertThatThrownBy(() -> read("{'event':5}")).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> read("[]")).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void no_text_holds_what_the_database_does_not_keep() throws JsonProcessingException {
        assertThat(read("{'event':{'words':'a\\u0000b \\ud83d \\ud83d\\ude00'}}"))
                .isEqualTo(new Outer(new Event("ab \uFFFD 😀", 0, null)));
    }

    private static @Nullable Outer read(String json) throws JsonProcessingException {
        return PlatformJson.read(PlatformJson.MAPPER.readTree(json.replace('\'', '"')), Outer.class, 1);
    }

    record Outer(@Nullable Event event) {}

    record Event(
            @Nullable String words, int number, @Nullable List<Part> parts) {}

    record Part(@JsonProperty(required = true) String id) {}
}
