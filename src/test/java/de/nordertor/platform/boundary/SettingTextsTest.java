package de.nordertor.platform.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.platform.entity.Setting;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingTextsTest {

    @ParameterizedTest
    @EnumSource
    void anAdministratorReadsWhatASettingIsFor(Setting setting) {
        String key = "platform.setting." + setting.name();
        assertThat(Texts.in(Locale.GERMAN).contains(key)).as(key).isTrue();
        assertThat(Texts.in(Locale.ENGLISH).get(key))
                .isNotEqualTo(key)
                .isNotEqualTo(Texts.in(Locale.GERMAN).get(key));
    }
}
