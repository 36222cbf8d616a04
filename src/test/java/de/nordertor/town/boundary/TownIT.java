package de.nordertor.town.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TownIT {

    private static final String SHIELD = "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0h4'/></svg>";

    @Inject
    private Municipalities municipalities;

    @Inject
    private BudgetProducts products;

    private final String code = "T" + Long.toString(System.nanoTime(), 36);

    @Test
    void theTownIsThereFromTheFirstStartAndCanBeDescribed() {
        MunicipalityRow before = municipalities.current();
        MunicipalityRow described =
                new MunicipalityRow(before.version(), "Stadt Musterau", "Die Bürgermeisterin", "03256022", SHIELD);
        SystemWork.run(() -> municipalities.change(described));
        MunicipalityRow after = municipalities.current();
        assertThat(municipalities.name()).isEqualTo("Stadt Musterau");
        assertThat(after.municipalityKey()).isEqualTo("03256022");
        assertThat(after.shield()).contains("M0 0h4");
        assertThatThrownBy(() -> SystemWork.run(() -> municipalities.change(described)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void nobodyDescribesTheTownWithoutARight() {
        assertThatThrownBy(() -> municipalities.change(municipalities.current()))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void aProductIsOfferedUntilItIsRetired() {
        SystemWork.run(() -> {
            Long id = products.add(code, "Soziale Förderung und Betreuung");
            assertThat(products.selectable()).extracting(BudgetProductRow::id).contains(id);
            BudgetProductRow row = products.get(id);
            products.change(new BudgetProductRow(id, row.version(), code, row.name(), false));
            assertThat(products.selectable()).extracting(BudgetProductRow::id).doesNotContain(id);
            assertThat(products.findByCode(code)).map(BudgetProductRow::label).contains(code + " " + row.name());
        });
    }

    @Test
    void aCodeIsTakenOnce() {
        SystemWork.run(() -> products.add(code, "Erstes"));
        assertThatThrownBy(() -> SystemWork.run(() -> products.add(code, "Zweites")))
                .isInstanceOf(ConflictException.class)
                .hasMessage("town.product.code.taken");
        SystemWork.run(() -> products.add(code + "x", "Drittes"));
        BudgetProductRow third = find(code + "x");
        assertThatThrownBy(() -> SystemWork.run(() ->
                        products.change(new BudgetProductRow(third.id(), third.version(), code, "Drittes", true))))
                .hasMessage("town.product.code.taken");
    }

    @Test
    void anOutdatedChangeIsRefused() {
        SystemWork.run(() -> products.add(code, "Erstes"));
        BudgetProductRow row = find(code);
        BudgetProductRow renamed = new BudgetProductRow(row.id(), row.version(), code, "Anders", true);
        SystemWork.run(() -> products.change(renamed));
        assertThatThrownBy(() -> SystemWork.run(() -> products.change(renamed))).hasMessage("town.product.changed");
    }

    @Test
    void aListIsPagedAndSortedOnlyByWhatItOffers() {
        SystemWork.run(() -> {
            products.add(code + "a", "Zwei");
            products.add(code + "b", "Eins");
            PageRequest byName = new PageRequest(0, 1, "name", true);
            assertThat(products.list(byName).rows()).hasSize(1);
            assertThat(products.list(byName).total()).isGreaterThan(1);
            PageRequest forged = new PageRequest(0, 100, "p.id; DROP TABLE budget_product", false);
            assertThat(products.list(forged).rows())
                    .extracting(BudgetProductRow::code)
                    .contains(code + "a", code + "b");
        });
    }

    @Test
    void aProductThatIsNoneIsNotFound() {
        SystemWork.run(() -> {
            assertThat(products.find(null)).isEmpty();
            assertThatThrownBy(() -> products.get(-1L)).isInstanceOf(NotFoundException.class);
        });
    }

    private BudgetProductRow find(String wanted) {
        BudgetProductRow[] found = new BudgetProductRow[1];
        SystemWork.run(() -> found[0] = products.findByCode(wanted).orElseThrow());
        return found[0];
    }
}
