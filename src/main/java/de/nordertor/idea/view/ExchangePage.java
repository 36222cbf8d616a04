package de.nordertor.idea.view;

import de.nordertor.idea.boundary.ExchangePlan;
import de.nordertor.idea.boundary.PracticeExchange;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.omnifaces.cdi.ViewScoped;

/** Reads an exchange file of another town: first what it would do, then does it. */
@Named("exchange")
@ViewScoped
public class ExchangePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PracticeExchange exchange;

    @Inject
    private Notices notices;

    private transient Part file;
    /** What was looked at is what is stored. */
    private String text;

    private ExchangePlan plan;

    /** Shows what the file has; nothing is stored. */
    public void look() {
        plan = null;
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            notices.error("idea.exchange.noFile");
            return;
        }
        text = read();
        plan = exchange.plan(text);
    }

    private String read() {
        try (InputStream content = file.getInputStream()) {
            // a byte more than allowed is enough to be refused as too large
            byte[] bytes = content.readNBytes(PracticeExchange.MOST_BYTES + 1);
            if (bytes.length > PracticeExchange.MOST_BYTES) {
                throw new InvalidInputException("idea.exchange.tooLarge", PracticeExchange.MOST_BYTES / 1_000_000);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherCode) {
            throw new InvalidInputException("idea.exchange.noUtf8");
        } catch (IOException broken) {
            throw new ConflictException("idea.exchange.unreadableFile");
        }
    }

    public String store() {
        ExchangePlan done = exchange.store(text);
        notices.done("idea.exchange.stored", done.stored(), done.municipality());
        return "/idea/sheets?faces-redirect=true";
    }

    /** Nobody but who may read a file gets as far as choosing one. */
    public void load() {
        exchange.begin();
    }

    /** Null before a file was looked at. */
    public ExchangePlan getPlan() {
        return plan;
    }

    /** The look of what is done; see n:status. */
    public String kind(ExchangePlan.Action action) {
        return switch (action) {
            case NEW, CHANGED -> "ok";
            case UNCHANGED, OWN -> "info";
            case UNKNOWN -> "warn";
        };
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
