package de.nordertor.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    private final PasswordHasher hasher = new PasswordHasher(new FixedCost(19, 2));

    @Test
    void theStoredHashNamesArgon2idAndItsParameters() {
        assertThat(hasher.hash("drei Möwen am Wehr")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void unlessAskedForMoreItTakesWhatTheStandardRecommends() {
        assertThat(new PasswordHasher(FixedCost.ofDefaults()).hash("drei Möwen am Wehr"))
                .startsWith("$argon2id$v=19$m=65536,t=3,p=1$");
    }

    @Test
    void noConfigurationMakesItWeakerThanTheLeast() {
        assertThat(new PasswordHasher(new FixedCost(1, 1)).hash("drei Möwen am Wehr"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void aHashFromBeforeTheSettingWasChangedIsToBeRenewed() {
        String before = hasher.hash("drei Möwen am Wehr");
        PasswordHasher now = new PasswordHasher(new FixedCost(20, 2));

        assertThat(now.matches("drei Möwen am Wehr", before)).isTrue();
        assertThat(now.isOutdated(before)).isTrue();
    }

    @Test
    void theRightPasswordMatchesAndAnotherDoesNot() {
        String hash = hasher.hash("drei Möwen am Wehr");

        assertThat(hasher.matches("drei Möwen am Wehr", hash)).isTrue();
        assertThat(hasher.matches("drei Möwen am Wehr ", hash)).isFalse();
        assertThat(hasher.matches("", hash)).isFalse();
    }

    @Test
    void thePasswordOfNobodyNeverMatches() {
        assertThat(hasher.matches("nobody has this password", null)).isFalse();
    }

    @Test
    void theSamePasswordHasAnotherHashEveryTime() {
        assertThat(hasher.hash("drei Möwen am Wehr")).isNotEqualTo(hasher.hash("drei Möwen am Wehr"));
    }

    @Test
    void aHashWithWeakerParametersMatchesStillAndIsToBeRenewed() {
        String weaker = Argon2Function.getInstance(8192, 1, 1, 32, Argon2.ID, Argon2Function.ARGON2_VERSION_13)
                .hash("drei Möwen am Wehr")
                .getResult();

        assertThat(hasher.matches("drei Möwen am Wehr", weaker)).isTrue();
        assertThat(hasher.isOutdated(weaker)).isTrue();
        assertThat(hasher.isOutdated(hasher.hash("x"))).isFalse();
    }

    @Test
    void manyAtOnceDoNotDisturbEachOther() {
        String hash = hasher.hash("drei Möwen am Wehr");

        assertThat(IntStream.range(0, 32)
                        .parallel()
                        .filter(i -> hasher.matches(i % 2 == 0 ? "drei Möwen am Wehr" : "wrong " + i, hash))
                        .count())
                .isEqualTo(16);
    }
}
