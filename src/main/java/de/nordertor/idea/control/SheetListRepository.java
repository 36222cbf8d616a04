package de.nordertor.idea.control;

import de.nordertor.idea.boundary.SheetFilter;
import de.nordertor.idea.boundary.SheetOrigin;
import de.nordertor.idea.boundary.SheetRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.control.ListCriteria;
import de.nordertor.platform.control.ListCriteria.Order;
import de.nordertor.platform.control.ListRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The list of sheets: two statements a page, one for the rows and one for the total, whatever the size. */
@ApplicationScoped
public class SheetListRepository extends ListRepository {

    private static final String ROW =
            "SELECT NEW de.nordertor.idea.boundary.SheetRow(s.id, s.title, s.municipality, s.areaType, s.changedAt,"
                    + " (SELECT COUNT(f) FROM SheetFeedback f WHERE f.sheet = s)"
                    + " + (SELECT COUNT(a) FROM SheetAdoption a WHERE a.sheet = s)) FROM GoodPracticeSheet s ";
    private static final Order ORDER = new Order(
            Map.of("title", "s.title", "municipality", "s.municipality", "changed", "s.changedAt"),
            "s.id",
            "s.title, s.id");

    public Page<SheetRow> findPage(SheetFilter filter, PageRequest page) {
        return page(SheetRow.class, ROW, "SELECT COUNT(s) FROM GoodPracticeSheet s", criteria(filter), ORDER, page);
    }

    private static ListCriteria criteria(SheetFilter filter) {
        return new ListCriteria()
                .containing(filter.text(), "s.title", "s.municipality", "s.description")
                .when(filter.origin() == SheetOrigin.OWN, "s.municipality IS NULL")
                .when(filter.origin() == SheetOrigin.FOREIGN, "s.municipality IS NOT NULL")
                .with(
                        "s.id IN (SELECT t.id FROM GoodPracticeSheet t JOIN t.fieldsOfAction f WHERE f.id = ?)",
                        filter.fieldId());
    }
}
