package de.nordertor.platform.view;

import de.nordertor.platform.boundary.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people here write them: 31.05.2016; also 1.5.16, 31052016 and 2016-05-31. */
@FacesConverter("nordertor.Date")
public class DateConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return parse(text.strip());
        } catch (DateTimeException e) {
            String sentence = Texts.in(context.getViewRoot().getLocale())
                    .format(
                            "platform.form.date.invalid",
                            String.valueOf(component.getAttributes().get("label")));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate date) {
        return date == null ? "" : WRITTEN.format(date);
    }

    static LocalDate parse(String text) {
        Matcher german = GERMAN.matcher(text);
        if (german.matches()) {
            String year = german.group(3);
            return date(year.length() == 2 ? "20" + year : year, german.group(2), german.group(1));
        }
        Matcher digits = DIGITS.matcher(text);
        return digits.matches() ? date(digits.group(3), digits.group(2), digits.group(1)) : LocalDate.parse(text);
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
