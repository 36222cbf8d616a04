package de.nordertor.document.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSizeTest {

    @ParameterizedTest
    @CsvSource({"0, 0 Byte", "1023, 1.023 Byte", "1024, 1 KB", "1572864, '1,5 MB'", "52428800, 50 MB"})
    void bytesAreToldAsPeopleReadThem(long bytes, String told) {
        assertThat(FileSize.readable(bytes, Locale.GERMAN).replace('\u00a0', ' '))
                .isEqualTo(told);
    }
}
