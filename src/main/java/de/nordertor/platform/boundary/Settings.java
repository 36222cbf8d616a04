package de.nordertor.platform.boundary;

import de.nordertor.platform.boundary.SettingRow.Source;
import de.nordertor.platform.control.SettingRepository;
import de.nordertor.platform.entity.BaseAddress;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.Setting;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Reads and changes what an administrator can set. Reading joins a transaction where there is one and begins none: it
 * would cost more than the look itself.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Settings {

    private static final String POSITIVE = "[1-9][0-9]{0,11}";

    @Inject
    private SettingRepository stored;

    /** The value in force. */
    @Open("read by every room, also before sign-in; a setting holds no secret")
    public String text(Setting setting) {
        return fixed(setting)
                .or(() -> setting.isEditable() ? stored.find(setting.key()) : Optional.empty())
                .orElse(setting.defaultValue());
    }

    @Open("read by every room, also before sign-in; a setting holds no secret")
    public long number(Setting setting) {
        return Long.parseLong(text(setting).trim());
    }

    /** Several numbers in one look at the database. */
    @Open("read by every room, also before sign-in; a setting holds no secret")
    public Map<Setting, Long> numbers(Setting... wanted) {
        Map<String, String> changed = stored.findAll();
        return Arrays.stream(wanted)
                .collect(Collectors.toMap(
                        Function.identity(),
                        setting -> Long.valueOf(row(setting, changed).value().trim())));
    }

    @Open("read by every room, also before sign-in; a setting holds no secret")
    public boolean flag(Setting setting) {
        return Boolean.parseBoolean(text(setting).trim());
    }

    /** Whether the server's own configuration decides, so that the page cannot. */
    @Open("tells nothing but where a value comes from")
    public boolean isFixedByServer(Setting setting) {
        return fixed(setting).isPresent();
    }

    /** Every setting with its value and where that comes from. */
    @Permitted(Permission.SETTINGS_ADMINISTER)
    public List<SettingRow> list() {
        Map<String, String> changed = stored.findAll();
        return Arrays.stream(Setting.values())
                .map(setting -> row(setting, changed))
                .toList();
    }

    @Permitted(Permission.SETTINGS_ADMINISTER)
    public SettingRow get(String key) {
        return list().stream()
                .filter(row -> row.setting().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("platform.setting.notFound"));
    }

    private static SettingRow row(Setting setting, Map<String, String> changed) {
        Optional<String> fixed = fixed(setting);
        if (fixed.isPresent()) {
            return new SettingRow(setting, fixed.get(), Source.SERVER);
        }
        String value = setting.isEditable() ? changed.get(setting.key()) : null;
        return value == null
                ? new SettingRow(setting, setting.defaultValue(), Source.DEFAULT)
                : new SettingRow(setting, value, Source.PAGE);
    }

    /** Sets a number or an address that the settings page offers. */
    @Permitted(Permission.SETTINGS_ADMINISTER)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void change(Setting setting, String value) {
        if (!setting.isEditable() || isFixedByServer(setting)) {
            throw new InvalidInputException("platform.setting.fixed", name(setting));
        }
        if (setting.isAddress()) {
            stored.save(setting, address(setting, value));
            return;
        }
        if (value == null || !value.trim().matches(setting.least() == 0 ? "0|" + POSITIVE : POSITIVE)) {
            throw new InvalidInputException("platform.setting.number", name(setting), setting.least());
        }
        long number = Long.parseLong(value.trim());
        if (number < setting.least() || number > setting.most()) {
            throw new InvalidInputException("platform.setting.range", name(setting), setting.least(), setting.most());
        }
        stored.save(setting, value.trim());
    }

    /** Empty for none. */
    private static String address(Setting setting, String value) {
        return value == null || value.isBlank()
                ? ""
                : BaseAddress.parse(value)
                        .orElseThrow(() -> new InvalidInputException("platform.setting.address", name(setting)));
    }

    private static MessageKey name(Setting setting) {
        return new MessageKey("platform.setting." + setting.name());
    }

    private static Optional<String> fixed(Setting setting) {
        return ConfigProvider.getConfig().getOptionalValue(setting.key(), String.class);
    }
}
