package de.nordertor.idea.control;

import de.nordertor.idea.boundary.IdeaFilter;
import de.nordertor.idea.boundary.IdeaRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.control.ListCriteria;
import de.nordertor.platform.control.ListCriteria.Order;
import de.nordertor.platform.control.ListRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of ideas: two statements a page, one for the rows and one for the total, whatever the size. */
@ApplicationScoped
public class IdeaListRepository extends ListRepository {

    private static final String ROW =
            "SELECT NEW de.nordertor.idea.boundary.IdeaRow(i.id, i.title, i.source, i.receivedOn, i.state, i.stateSince,"
                    + " i.supporters, u.displayName) FROM Idea i LEFT JOIN UserAccount u ON u.id = i.responsibleId ";
    private static final Order ORDER = new Order(
            Map.of(
                    "title",
                    "i.title",
                    "received",
                    "i.receivedOn",
                    "since",
                    "i.stateSince",
                    "supporters",
                    "i.supporters"),
            "i.id",
            "i.receivedOn DESC, i.id DESC");

    public Page<IdeaRow> findPage(IdeaFilter filter, PageRequest page) {
        return page(IdeaRow.class, ROW, "SELECT COUNT(i) FROM Idea i", criteria(filter), ORDER, page);
    }

    /** State and supporters of those of the ids that exist, in one statement. */
    public Map<Long, IdeaRow> findRows(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em().createQuery(ROW + "WHERE i.id IN :ids", IdeaRow.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(IdeaRow::id, Function.identity()));
    }

    private static ListCriteria criteria(IdeaFilter filter) {
        return new ListCriteria()
                .containing(filter.text(), "i.title", "i.description")
                .with("i.state = ?", filter.state())
                .with("i.source = ?", filter.source())
                .with("i.id IN (SELECT j.id FROM Idea j JOIN j.fieldsOfAction f WHERE f.id = ?)", filter.fieldId());
    }
}
