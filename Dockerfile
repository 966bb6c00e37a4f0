# The site as an image. Written where there was no Docker to run it: docs/operations.md says what was tried of it.
#   docker build --tag tilts .

FROM node:22-bookworm-slim AS package
WORKDIR /build
COPY . .
# What a package of npm holds is what an installation gets, and nothing else of the checkout.
RUN npm pack --silent \
 && mkdir /opt/tilts \
 && tar --extract --file tilts-*.tgz --strip-components=1 --directory /opt/tilts \
 && cp package-lock.json .npmrc /opt/tilts
WORKDIR /opt/tilts
# Takes the locked versions. Not npm ci, which refuses a lock file without the parts of other platforms (docs/decisions/0002).
RUN npm install --omit=dev --no-save --no-audit --no-fund

FROM node:22-bookworm-slim
# Tilts runs on the Node that its packages bring, which needs libatomic.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends libatomic1 \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin tilts
COPY --from=package /opt/tilts /opt/tilts
WORKDIR /opt/tilts
ENV HOST=0.0.0.0 PORT=8017 HOME=/tmp
USER 10001
EXPOSE 8017
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/tilts.js"]
CMD ["serve"]
