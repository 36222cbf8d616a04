package de.nordertor.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetColumnsTest {

    private final SheetColumns<String> columns = new SheetColumns<String>()
            .column("name", "Name", text -> text)
            .column("city", "Postleitzahl", text -> "31582")
            .column("city", "Ort", text -> "Nienburg")
            .extra("changed", "Geändert", text -> "heute");

    @Test
    void withoutAChoiceAllButTheExtraOnesAreThere() throws IOException {
        assertThat(file(null)).containsExactly("Name;Postleitzahl;Ort", "Tafel;31582;Nienburg");
        assertThat(file("gone.;<b>")).isEqualTo(file(null));
    }

    @Test
    void theChosenOnesStandInTheirOrder() throws IOException {
        assertThat(file("city.changed.name.gone"))
                .containsExactly("Postleitzahl;Ort;Geändert;Name", "31582;Nienburg;heute;Tafel");
    }

    private List<String> file(String choice) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        columns.chosen(choice).sheet(List.of("Tafel").iterator()).writeCsv(out);
        return out.toString(StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .toList();
    }
}
