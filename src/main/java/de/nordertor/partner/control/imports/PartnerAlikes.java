package de.nordertor.partner.control.imports;

import de.nordertor.partner.control.duplicate.DuplicateFinder;
import de.nordertor.partner.control.duplicate.Likeness;
import de.nordertor.partner.control.duplicate.PartnerIdentity;
import de.nordertor.partner.entity.imports.ImportField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds who is like a row without being called the same: in the register, and among the rows of one chunk. */
@ApplicationScoped
public class PartnerAlikes {

    @Inject
    private DuplicateFinder duplicates;

    /**
     * @param inRegister best first, by the number of the row; rows that are like nobody are not in the answer
     * @param amongThem the earlier row, by the number of the later one
     */
    record Asked(Map<Integer, List<Likeness>> inRegister, Map<Integer, Integer> amongThem) {}

    Asked ask(List<RowReading.Read> rows) {
        List<PartnerIdentity> identities =
                rows.parallelStream().map(PartnerAlikes::identity).toList();
        List<List<Likeness>> likely = duplicates.likely(identities);
        Map<Integer, List<Likeness>> alike = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!likely.get(i).isEmpty()) {
                alike.put(rows.get(i).number(), likely.get(i));
            }
        }
        Map<Integer, Integer> twins = new HashMap<>();
        duplicates
                .twins(identities)
                .forEach(twin -> twins.putIfAbsent(
                        rows.get(twin.second()).number(), rows.get(twin.first()).number()));
        return new Asked(alike, twins);
    }

    private static PartnerIdentity identity(RowReading.Read row) {
        Map<ImportField, String> values = row.values();
        PartnerIdentity.Address address = new PartnerIdentity.Address(
                values.get(ImportField.STREET),
                values.get(ImportField.HOUSE_NUMBER),
                values.get(ImportField.POSTAL_CODE),
                values.get(ImportField.CITY));
        return PartnerIdentity.of(
                values.get(ImportField.NAME),
                values.get(ImportField.CITY) == null ? List.of() : List.of(address),
                values.get(ImportField.PHONE),
                values.get(ImportField.EMAIL),
                values.get(ImportField.WEB),
                values.get(ImportField.REGISTER_COURT),
                values.get(ImportField.REGISTER_NUMBER));
    }
}
