package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PartnerEditing;
import de.nordertor.partner.boundary.PartnerInput;
import de.nordertor.partner.boundary.PartnerTypeRow;
import de.nordertor.partner.boundary.PartnerTypes;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.AddressKind;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SystemWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Partners for container tests, and what the search index is told of them. */
@ApplicationScoped
public class PartnerRegister {

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    @Inject
    private PartnerEditing editing;

    @Inject
    private PartnerTypes types;

    @Inject
    private PartnerSource source;

    /** A partner with nothing but a name. @return its id */
    public Long partner(String name) {
        return partner(name, Set.of(), List.of());
    }

    public Long partner(String name, Set<Long> tagIds, List<AddressContent> addresses) {
        Long[] id = new Long[1];
        SystemWork.run(() -> id[0] = editing.create(input(name, tagIds, addresses)));
        return id[0];
    }

    public PartnerInput input(String name, Set<Long> tagIds, List<AddressContent> addresses) {
        return new PartnerInput(
                name, type().id(), null, null, null, null, null, null, null, null, null, tagIds, addresses);
    }

    public PartnerTypeRow type() {
        PartnerTypeRow[] row = new PartnerTypeRow[1];
        SystemWork.run(() -> row[0] = types.list().get(0));
        return row[0];
    }

    public AddressContent address(String city, String latitude, String longitude) {
        return new AddressContent(
                AddressKind.VISIT,
                "Lange Straße",
                "5",
                null,
                "31582",
                city,
                "DE",
                latitude == null ? null : new BigDecimal(latitude),
                longitude == null ? null : new BigDecimal(longitude));
    }

    public SearchEntry entry(Long id) {
        return source.entries(List.of(id)).get(0);
    }

    /** Whether it can be found and stands in lists. */
    public boolean isIndexed(Long id) {
        return !source.entries(List.of(id)).isEmpty();
    }

    /** How often the index was told to read the partner again. */
    public long told(Long id) {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement("SELECT COUNT(*) FROM search_change"
                        + " WHERE subject_kind = 'PartnerOrganization' AND subject_id = ?")) {
            count.setLong(1, id);
            try (ResultSet result = count.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
