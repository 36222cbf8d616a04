package de.nordertor.platform.boundary;

import de.nordertor.platform.control.ListSetupRepository;
import de.nordertor.platform.entity.ColumnChoice;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** How a person finds each list: with which columns, and which saved views there are for it. */
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
public class ListSetups {

    @Inject
    private ListSetupRepository setups;

    @Inject
    private CurrentUser user;

    /** @param listPath the address of the list below the application's root, for example {@code /council/papers} */
    public ListSetup of(String listPath) {
        return isList(listPath) && user.id().isPresent()
                ? setups.find(user.id().getAsLong(), listPath)
                : ListSetup.NONE;
    }

    /** @param keys of the columns to show, in their order; none of them: those that the list shows by itself */
    public void showColumns(String listPath, List<String> keys) {
        setups.saveColumns(user.id().orElseThrow(), checked(listPath), ColumnChoice.text(keys));
    }

    static boolean isList(String listPath) {
        return listPath != null && listPath.matches("/[a-z0-9/-]{1,90}");
    }

    static String checked(String listPath) {
        if (!isList(listPath)) {
            throw new InvalidInputException("platform.view.noList");
        }
        return listPath;
    }
}
