#!/usr/bin/env bash
# Run once by PostgreSQL's image, on an empty data directory: the roles and the database of docs/operations.md.
set -euo pipefail
for name in POSTGRES_PASSWORD OWNER_PASSWORD SITE_PASSWORD; do
  value=${!name:-}
  if [[ ${#value} -lt 16 || $value == *change-me* || ! $value =~ ^[A-Za-z0-9_-]+$ ]]; then
    echo "$name must be 16 characters or more, of letters, digits, _ and - only" >&2
    exit 1
  fi
done
psql --set=ON_ERROR_STOP=1 --username=postgres --dbname=postgres <<SQL
create role tilts_owner login password '$OWNER_PASSWORD';
create role tilts_app nologin;
create role tilts_site login password '$SITE_PASSWORD' in role tilts_app;
create database tilts owner tilts_owner encoding 'UTF8' locale 'C.UTF-8' template template0;
SQL
