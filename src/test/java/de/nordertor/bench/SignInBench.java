package de.nordertor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.Visitor;
import de.nordertor.identity.control.FixedCost;
import de.nordertor.identity.control.PasswordHasher;
import de.nordertor.launcher.DemoSignIns;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Signing in (the post of the form until its redirect) compared with one check of a password by the same hasher in a
 * JVM of the same kind, in turn within one loop.
 */
class SignInBench {

    private static final Duration WARM_UP = Duration.ofSeconds(25);
    private static final Duration MEASURED = Duration.ofSeconds(50);
    private static final int ENOUGH = 200;

    private final PasswordHasher hasher = new PasswordHasher(FixedCost.ofDefaults());
    private final String password = DemoSignIns.password();
    private final String hash = hasher.hash(password);

    @Test
    void signingInCostsLittleMoreThanTheCheckOfThePassword() {
        Times.repeat(WARM_UP, ENOUGH, () -> signIn(new Times(), new Times()));
        Times check = new Times();
        Times signIn = new Times();
        Times.repeat(MEASURED, ENOUGH, () -> signIn(check, signIn));
        Figures figures = new Figures("signin");
        figures.add("argon2id", check);
        double ratio = figures.add("sign-in", signIn, check);
        figures.write();

        assertThat(ratio).as("sign-in, compared with its check of the password").isLessThanOrEqualTo(1.2);
    }

    private void signIn(Times check, Times signIn) {
        Visitor visitor = new Visitor(System.getProperty("nordertor.url"));
        Map<String, String> form = visitor.signInForm("buergermeister", password);
        check.measure(() -> assertThat(hasher.matches(password, hash)).isTrue());
        signIn.measure(() -> visitor.submit(form));
    }
}
