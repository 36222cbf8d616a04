package de.nordertor.platform.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ListQueryTest {

    @Test
    void anAddressIsReadAndWrittenTheSame() {
        String address = "?city=Nienburg&sort=-name&tag=4&tag=7&text=M%C3%BCller+%26+S%C3%B6hne";
        assertThat(ListQuery.parse(address)).hasToString(address);
        assertThat(ListQuery.parse(address).all("tag")).containsExactly("4", "7");
        assertThat(ListQuery.parse(address).first("text")).isEqualTo("Müller & Söhne");
        assertThat(ListQuery.parse(address).filters()).containsExactly("city", "tag", "text");
    }

    @Test
    void whatIsNoFilterIsLeftOut() {
        assertThat(ListQuery.parse("?a:b=1&jakarta.faces.ViewState=2&=3&x&leer=+&b=%zz&a=1"))
                .hasToString("?a=1");
        assertThat(ListQuery.parse(null)).hasToString("");
        assertThat(ListQuery.parse("")).hasToString("");
        assertThat(ListQuery.of(Map.of("form:x", new String[] {"y"}, "text", new String[] {" ", " a "})))
                .hasToString("?text=a");
    }

    @Test
    void aValueStandsOnceAndThereAreNotTooMany() {
        assertThat(ListQuery.parse("tag=1&tag=1&tag=2").all("tag")).containsExactly("1", "2");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            many.append("&tag=").append(i);
        }
        assertThat(ListQuery.parse(many.toString()).all("tag")).hasSize(100);
    }

    @Test
    void oneOfSeveralValuesIsTakenAway() {
        ListQuery both = ListQuery.parse("tag=1&tag=2&city=Nienburg");
        assertThat(both.withoutValue("tag", "1")).hasToString("?city=Nienburg&tag=2");
        assertThat(both.withoutValue("city", "Nienburg")).hasToString("?tag=1&tag=2");
        assertThat(both.withoutValue("gibt es nicht", "1")).hasToString(both.toString());
        assertThat(both.without("tag").with("city", null)).hasToString("");
    }
}
