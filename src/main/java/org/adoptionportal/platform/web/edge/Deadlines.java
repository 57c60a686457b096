package org.adoptionportal.platform.web.edge;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.adoptionportal.platform.web.headers.Informational;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection whose sender takes too long. What an idle time-out does not catch: a sender
 * who lets a byte drip now and then. While we work on an answer nobody is hurried.
 */
final class Deadlines extends ChannelDuplexHandler {

    private final EdgeSettings settings;
    private int unanswered;
    private @Nullable Future<?> deadline;

    Deadlines(EdgeSettings settings) {
        this.settings = settings;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        within(settings.headers(), context);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        none();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        none();
        super.channelInactive(context);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object part) throws Exception {
        if (part instanceof HttpRequest) {
            unanswered++;
            within(settings.body(), context);
        }
        if (part instanceof LastHttpContent) {
            awaitNext(context);
        }
        super.channelRead(context, part);
    }

    @Override
    public void write(ChannelHandlerContext context, Object part, ChannelPromise promise)
            throws Exception {
        if (part instanceof LastHttpContent && !Informational.is(part)) {
            unanswered--;
            awaitNext(context);
        }
        super.write(context, part, promise);
    }

    private void awaitNext(ChannelHandlerContext context) {
        if (unanswered > 0) {
            none();
        } else {
            within(settings.rest(), context);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private void within(Duration time, ChannelHandlerContext context) {
        none();
        deadline =
                context.executor()
                        .schedule(() -> context.close(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void none() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }
}
