package de.nordertor.identity.view;

import de.nordertor.identity.boundary.UserAdministration;
import de.nordertor.identity.boundary.UserFilter;
import de.nordertor.identity.boundary.UserRow;
import de.nordertor.identity.entity.AccountState;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.view.ListView;
import de.nordertor.platform.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of accounts. */
@Named
@RequestScoped
public class UserList extends ListView<UserRow> {

    @Inject
    private UserAdministration users;

    @Inject
    private Messages messages;

    @Override
    protected Page<UserRow> fetch(PageRequest wanted) {
        UserFilter filter = new UserFilter(
                parameter("text"),
                parameter("state", AccountState.class),
                parameter("role", Role.class),
                idParameter("department"));
        return users.list(filter, wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return users.sortKeys();
    }

    public String roles(UserRow row) {
        return row.roles().stream()
                .map(role -> messages.of("identity.role", role))
                .collect(Collectors.joining(", "));
    }
}
