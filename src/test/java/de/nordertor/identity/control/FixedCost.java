package de.nordertor.identity.control;

import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.Setting;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Settings without a database: what a password costs. */
public final class FixedCost extends Settings {

    private final Map<Setting, Long> numbers;

    FixedCost(long memoryMib, long passes) {
        numbers = Map.of(Setting.PASSWORD_MEMORY_MIB, memoryMib, Setting.PASSWORD_PASSES, passes);
    }

    /** What is in force while nobody has changed anything. */
    public static FixedCost ofDefaults() {
        return new FixedCost(
                Long.parseLong(Setting.PASSWORD_MEMORY_MIB.defaultValue()),
                Long.parseLong(Setting.PASSWORD_PASSES.defaultValue()));
    }

    @Override
    public Map<Setting, Long> numbers(Setting... wanted) {
        return Arrays.stream(wanted).collect(Collectors.toMap(Function.identity(), numbers::get));
    }
}
