package de.nordertor.partner.view;

import de.nordertor.partner.boundary.PartnerExportRow;
import de.nordertor.partner.boundary.PartnerRow;
import de.nordertor.partner.boundary.Partners;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.ListView;
import de.nordertor.platform.view.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of partners. */
@Named("partners")
@RequestScoped
public class PartnersPage extends ListView<PartnerRow> {

    static final Set<String> SORT_KEYS = Set.of("name", "city", "type", "status", "changed");

    @Inject
    private Partners partners;

    @Inject
    private CurrentUser user;

    private final Once<Map<Long, PartnerExportRow>> more = new Once<>(this::readMore);

    @Override
    protected Page<PartnerRow> fetch(PageRequest wanted) {
        return partners.list(PartnerFilterParameters.read(query()), wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return SORT_KEYS;
    }

    /** What the list shows only to those who choose its column; null where the partner has gone meanwhile. */
    public PartnerExportRow more(Long id) {
        return more.get().get(id);
    }

    public String names(List<String> words) {
        return words == null ? "" : String.join(", ", words);
    }

    private Map<Long, PartnerExportRow> readMore() {
        List<Long> ids = getRows().stream().map(PartnerRow::id).toList();
        return partners.exportRows(ids).stream().collect(Collectors.toMap(PartnerExportRow::id, Function.identity()));
    }

    public boolean isMayManage() {
        return user.may(Permission.PARTNER_MANAGE);
    }

    public boolean isMayWrite() {
        return user.may(Permission.PARTNER_WRITE);
    }
}
