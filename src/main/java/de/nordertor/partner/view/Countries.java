package de.nordertor.partner.view;

import de.nordertor.platform.view.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The countries of the world in the reader's language. */
@Named("countries")
@RequestScoped
public class Countries {

    @Inject
    private Preferences preferences;

    private List<SelectItem> items;

    public List<SelectItem> getItems() {
        if (items == null) {
            Collator order = Collator.getInstance(preferences.getLocale());
            items = Arrays.stream(Locale.getISOCountries())
                    .map(code -> new SelectItem(code, name(code)))
                    .sorted(Comparator.comparing(SelectItem::getLabel, order))
                    .toList();
        }
        return items;
    }

    /** @param code two letters of ISO 3166 */
    public String name(String code) {
        return new Locale("", code).getDisplayCountry(preferences.getLocale());
    }
}
