package org.adoptionportal.platform.web.edge;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpDecoderConfig;
import jakarta.inject.Singleton;
import org.adoptionportal.platform.web.headers.SecurityHeaders;

/** Has every connection read strictly and within its time, and every answer carry its headers. */
@Singleton
final class StrictPipelines implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

    private final NettyHttpServerConfiguration server;
    private final EdgeSettings settings;
    private final SecurityHeaders headers;

    StrictPipelines(
            NettyHttpServerConfiguration server, EdgeSettings settings, SecurityHeaders headers) {
        this.server = server;
        this.settings = settings;
        this.headers = headers;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(
            BeanCreatedEvent<NettyServerCustomizer.Registry> created) {
        created.getBean().register(new ForServer());
        return created.getBean();
    }

    private void harden(ChannelPipeline pipeline) {
        String codec = ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC;
        HttpDecoderConfig limits =
                new HttpDecoderConfig()
                        .setMaxInitialLineLength(server.getMaxInitialLineLength())
                        .setMaxHeaderSize(server.getMaxHeaderSize())
                        .setMaxChunkSize(server.getMaxChunkSize())
                        .setInitialBufferSize(server.getInitialBufferSize());
        pipeline.replace(codec, codec, new StrictCodec(limits));
        pipeline.addAfter(codec, "deadlines", new Deadlines(settings));
        pipeline.addAfter(codec, "broken-bodies", new BrokenBodies());
        pipeline.addAfter(codec, "security-headers", headers);
    }

    private final class ForServer implements NettyServerCustomizer {
        @Override
        public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
            return role == ChannelRole.CONNECTION ? new ForConnection(channel) : this;
        }
    }

    private final class ForConnection implements NettyServerCustomizer {
        private final Channel channel;

        ForConnection(Channel channel) {
            this.channel = channel;
        }

        @Override
        public void onInitialPipelineBuilt() {
            harden(channel.pipeline());
        }
    }
}
