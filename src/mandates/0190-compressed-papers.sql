-- A process of the version before this one cannot read a compressed paper, and goes on answering while an installation is upgraded. So a
-- database that it may work on gets a day until it has compressed papers; a new one has them at once.
create table paper_compression (
  since timestamptz not null
);
comment on table paper_compression is 'One row: from when on papers are compressed before they are sealed.';

insert into paper_compression (since)
select case when min(run_at) < now() - interval '1 hour' then now() + interval '1 day' else now() end from migration;

call make_append_only('paper_compression');
grant select on paper_compression to tilts_app;
call keep_days_in_bounds('paper_compression');
