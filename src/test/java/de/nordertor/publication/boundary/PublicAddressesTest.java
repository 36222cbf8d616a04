package de.nordertor.publication.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.publication.entity.PublicKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://rat.stadt.example",
                "https://rat.stadt.example/",
                "https://www.stadt.example/rat/public//",
                "http://localhost:8080/nordertor/public"
            })
    void everyAddressBeginsWithTheSetting(String setting) {
        String root = setting.replaceFirst("/+$", "");
        PublicAddresses addresses = PublicAddresses.of(setting).orElseThrow();

        assertThat(addresses.object(PublicKind.AGENDA_ITEM, 7L)).isEqualTo(root + "/oparl/v1/agenda-item/7");
        assertThat(addresses.list(PublicKind.BODY, 1L, "paper")).isEqualTo(root + "/oparl/v1/body/1/paper");
        assertThat(addresses.system()).isEqualTo(root + "/oparl/v1/system");
        assertThat(addresses.download(9L)).isEqualTo(root + "/files/9/download");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "rat.stadt.example",
                "javascript:alert(1)",
                "ftp://rat.stadt.example",
                "https://",
                "https://rat.stadt.example?x=1",
                "https://rat.stadt.example/#top",
                "https://rat.stadt.example/a b",
                "https://rat.stadt.example/../api",
                "https://rat.stadt.example\"onclick",
                "https://user:secret@rat.stadt.example"
            })
    void withoutAnAddressNothingIsPublic(String setting) {
        assertThat(PublicAddresses.of(setting)).isEmpty();
    }

    @Test
    void withoutASettingNothingIsPublic() {
        assertThat(PublicAddresses.of(null)).isEmpty();
    }
}
