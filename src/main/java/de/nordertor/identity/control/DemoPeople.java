package de.nordertor.identity.control;

import de.nordertor.identity.entity.Department;
import de.nordertor.identity.entity.Role;
import de.nordertor.identity.entity.UserAccount;
import de.nordertor.platform.boundary.DemoDataRequested;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The demo town's departments, and one invented person for every role. */
@ApplicationScoped
public class DemoPeople {

    private static final String SIGN_INS = "/demo/sign-ins.properties";

    @Inject
    private DepartmentRepository departments;

    @Inject
    private UserAccountRepository accounts;

    @Inject
    private PasswordHasher hasher;

    void load(@Observes @Priority(DemoDataRequested.IDENTITY) DemoDataRequested requested) {
        Department central = department("1", "Zentrale Dienste", null);
        department("10", "Personal und Organisation", central);
        Department councilOffice = department("11", "Ratsangelegenheiten", central);
        department("2", "Finanzen", null);
        department("3", "Bürgerservice und Ordnung", null);
        Department education = department("5", "Bildung, Soziales und Sport", null);
        Department socialAffairs = department("50", "Soziales", education);
        department("51", "Kindertagesstätten und Schulen", education);
        department("52", "Sport und Ehrenamt", education);
        department("6", "Stadtentwicklung", null);

        // one hash for all: they have the same password, which stands on the sign-in page
        String hash = hasher.hash(password());
        person(hash, "quartier", "Brandhorst, Mirja", "301", socialAffairs, Role.QUARTER_MANAGEMENT, education);
        person(hash, "redaktion", "Wiegandt, Jonas", "302", education, Role.EDITOR, education);
        person(hash, "leitung", "Achterberg, Hanne", "300", education, Role.DEPARTMENT_LEAD, education);
        person(hash, "buergermeister", "Terhorst, Klaas", "100", central, Role.MAYOR, null);
        person(hash, "gremien", "Lindemeyer, Ute", "110", councilOffice, Role.COMMITTEE_OFFICE, null);
        person(hash, "lesen", "Özkan, Deniz", "303", education, Role.READER, education);
        person(hash, "admin", "Petrow, Alina", "199", central, Role.ADMINISTRATOR, null);
    }

    private Department department(String code, String name, Department parent) {
        Department department = new Department(code, name, parent);
        departments.add(department);
        return department;
    }

    private void person(
            String hash,
            String login,
            String name,
            String extension,
            Department worksIn,
            Role role,
            Department grantedFor) {
        UserAccount account = new UserAccount(login, name, hash);
        account.reachableAt(login + "@nordertor.example", "030 23125-" + extension);
        account.worksIn(worksIn);
        account.grant(role, grantedFor);
        accounts.add(account);
    }

    public static String password() {
        return signIns().getProperty("password");
    }

    public static List<String> logins() {
        return signIns().stringPropertyNames().stream()
                .filter(key -> key.startsWith("login."))
                .map(key -> key.substring("login.".length()))
                .sorted()
                .toList();
    }

    private static Properties signIns() {
        Properties signIns = new Properties();
        try (var file = new InputStreamReader(DemoPeople.class.getResourceAsStream(SIGN_INS), StandardCharsets.UTF_8)) {
            signIns.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return signIns;
    }
}
