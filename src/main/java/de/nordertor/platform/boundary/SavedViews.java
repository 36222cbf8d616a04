package de.nordertor.platform.boundary;

import de.nordertor.platform.control.ListSetupRepository;
import de.nordertor.platform.control.SavedViewRepository;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.ListQuery;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SavedView;
import de.nordertor.platform.entity.ViewAudience;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;

/** Saves lists under a name. Everybody changes and removes only the own views, and may use those that others share. */
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
public class SavedViews {

    public static final int MOST_PER_PERSON = 100;

    @Inject
    private SavedViewRepository views;

    @Inject
    private ListSetupRepository setups;

    @Inject
    private CurrentUser user;

    /** All that the person may use, of every list, and with which of them lists open. */
    public ListSetup.All all() {
        return user.id().isPresent() ? setups.findAll(user.id().getAsLong()) : ListSetup.All.NONE;
    }

    /** What the form of a new view shows. */
    public SavedViewInput begin(String listPath, String query, String columns) {
        if (!ListSetups.isList(listPath)) {
            throw new NotFoundException("platform.view.noList");
        }
        return new SavedViewInput(null, 0, listPath, null, query, columns, ViewAudience.OWNER, false);
    }

    public SavedViewInput form(Long id) {
        SavedView view = own(id);
        boolean opening = Objects.equals(setups.find(me(), view.getListPath()).openingViewId(), id);
        return new SavedViewInput(
                id,
                view.getVersion(),
                view.getListPath(),
                view.getName(),
                view.getQuery(),
                view.getColumns(),
                view.getAudience(),
                opening);
    }

    /** Adds the view, or changes it where the input names one. @return its id */
    public Long save(SavedViewInput input) {
        SavedView view = input.id() == null ? begun(input) : views.get(own(input.id()), input.version());
        // asked first: a question after a change would send the change, past the look whether its name is free
        Long department = views.findDepartmentOf(me());
        view.call(input.name());
        view.show(ListQuery.parse(input.query()), input.columns());
        view.offer(Objects.requireNonNullElse(input.audience(), ViewAudience.OWNER), department);
        views.save(view);
        Long opening = setups.find(me(), view.getListPath()).openingViewId();
        if (input.opening() != view.getId().equals(opening)) {
            setups.saveOpening(me(), view.getListPath(), input.opening() ? view.getId() : null);
        }
        return view.getId();
    }

    public void remove(Long id) {
        views.remove(own(id));
    }

    /** From now on the view's list opens with it for this person, or without any view where it did so before. */
    public void toggleOpening(Long id) {
        ListSetup.All all = all();
        SavedViewRow view = all.views().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("platform.view.notFound"));
        setups.saveOpening(me(), view.listPath(), all.openingViewIds().contains(id) ? null : id);
    }

    private SavedView begun(SavedViewInput input) {
        if (views.count(me()) >= MOST_PER_PERSON) {
            throw new InvalidInputException("platform.view.tooMany", MOST_PER_PERSON);
        }
        return new SavedView(ListSetups.checked(input.listPath()), me(), user.displayName());
    }

    private SavedView own(Long id) {
        return views.find(id)
                .filter(view -> user.id().isPresent() && view.getOwnerId().equals(me()))
                .orElseThrow(() -> new NotFoundException("platform.view.notFound"));
    }

    private long me() {
        return user.id().orElseThrow();
    }
}
