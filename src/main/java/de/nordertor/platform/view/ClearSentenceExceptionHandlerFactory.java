package de.nordertor.platform.view;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** Business exceptions become a sentence on the page; everything else goes to the error pages, in Ajax requests too. */
public class ClearSentenceExceptionHandlerFactory extends ExceptionHandlerFactory {

    public ClearSentenceExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ClearSentenceExceptionHandler(
                new FullAjaxExceptionHandler(getWrapped().getExceptionHandler()));
    }
}
