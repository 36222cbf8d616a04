package de.nordertor.town.control;

import de.nordertor.platform.boundary.DemoDataRequested;
import de.nordertor.town.entity.BudgetProduct;
import de.nordertor.town.entity.ClosingDay;
import de.nordertor.town.entity.DayRecurrence;
import de.nordertor.town.entity.FederalState;
import de.nordertor.town.entity.Municipality;
import de.nordertor.town.entity.Shield;
import de.nordertor.town.entity.Tag;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The town of the reference report with an invented shield, which is not the town's coat of arms, and its product 5020
 * beside invented ones, tags, its closing days, and an invented boundary of the programme area.
 */
@ApplicationScoped
public class DemoTown {

    private static final Map<String, String> PRODUCTS = new TreeMap<>(Map.of(
            "1110", "Verwaltungssteuerung",
            "1220", "Ordnung und Sicherheit",
            "2110", "Grundschulen",
            "3660", "Einrichtungen der Jugendarbeit",
            "4210", "Sportförderung",
            "5020", "Soziale Förderung und Betreuung",
            "5110", "Räumliche Planung und Entwicklung",
            "5450", "Straßenreinigung"));

    private static final List<String> TAGS = List.of(
            "Ausbildung",
            "Bildung",
            "Ehrenamt",
            "Gesundheit",
            "Handwerk",
            "Jugend",
            "Kultur",
            "Lebensmittel",
            "Nachbarschaft",
            "Räume",
            "Sport",
            "Sprache",
            "Umwelt",
            "Verkehr");
    private static final Map<String, LocalDate> CLOSINGS =
            Map.of("Heiligabend", LocalDate.of(2016, 12, 24), "Silvester", LocalDate.of(2016, 12, 31));
    private static final String BOUNDARY = "/demo/programme-boundary.geojson";
    private static final Instant DRAWN = Instant.parse("2016-04-01T08:00:00Z");

    @Inject
    private MunicipalityRepository municipalities;

    @Inject
    private ClosingDayRepository closings;

    @Inject
    private BudgetProductRepository products;

    @Inject
    private TagRepository tags;

    @Inject
    private ProgrammeBoundaryRepository boundaries;

    void load(@Observes @Priority(DemoDataRequested.TOWN) DemoDataRequested requested) {
        Municipality town = municipalities.get();
        town.rename("Stadt Nienburg/Weser", "Der Bürgermeister");
        town.identifyBy("03256022");
        town.lieIn(FederalState.NI);
        town.bear(Shield.of(resource("/demo/shield.svg")));
        PRODUCTS.forEach((code, name) -> products.save(new BudgetProduct(code, name)));
        BudgetProduct retired = new BudgetProduct("5021", "Seniorenbetreuung (bis 2015)");
        retired.retire();
        products.save(retired);
        CLOSINGS.forEach((name, day) -> closings.save(new ClosingDay(name, day, null, DayRecurrence.YEARLY, false)));
        closings.save(new ClosingDay(
                "Brückentag nach Christi Himmelfahrt", LocalDate.of(2016, 5, 6), null, DayRecurrence.EASTER, false));
        TAGS.forEach(name -> tags.save(new Tag(name)));
        boundaries.get().draw("programme-boundary.geojson", resource(BOUNDARY), DRAWN, "Administration");
    }

    private static String resource(String name) {
        try (InputStream file = DemoTown.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
