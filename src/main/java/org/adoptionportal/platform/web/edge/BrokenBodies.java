package org.adoptionportal.platform.web.edge;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.CorruptedFrameException;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import org.adoptionportal.platform.web.headers.Informational;

/**
 * A body whose chunks cannot be read fails whoever reads it, instead of ending as if it were whole
 * there. The connection is closed after the answer, for nobody knows where the next request begins.
 */
final class BrokenBodies extends ChannelDuplexHandler {

    private int unanswered;
    private boolean broken;

    @Override
    public void channelRead(ChannelHandlerContext context, Object part) throws Exception {
        if (part instanceof HttpRequest) {
            unanswered++;
        } else if (part instanceof HttpContent content && content.decoderResult().isFailure()) {
            broken = true;
            content.release();
            context.executor().execute(() -> breakOff(context));
            return;
        }
        super.channelRead(context, part);
    }

    /** Comes after all that was read with it has been passed on. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private void breakOff(ChannelHandlerContext context) {
        if (unanswered == 0) {
            context.close();
        } else {
            context.fireExceptionCaught(new CorruptedFrameException("A broken chunk"));
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object part, ChannelPromise promise)
            throws Exception {
        ChannelPromise sent = promise;
        if (broken && unanswered == 1 && part instanceof HttpResponse answer) {
            HttpUtil.setKeepAlive(answer, false);
        }
        if (part instanceof LastHttpContent && !Informational.is(part)) {
            unanswered--;
            if (broken && unanswered == 0) {
                sent = promise.unvoid().addListener(ChannelFutureListener.CLOSE);
            }
        }
        super.write(context, part, sent);
    }
}
