package api

import (
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
)

// catSnapshots lists the snapshots of a repository, of which there are none.
//
// Server: org.elasticsearch.rest.action.cat.RestSnapshotAction.
func (a *API) catSnapshots(c *rest.Call) (rest.Action, error) {
	return catTable(c, []rest.Column{
		{Name: "id", Aliases: words("id snapshot"), Desc: "unique snapshot"},
		{Name: "status", Aliases: words("s status"), Desc: "snapshot name", Right: true},
		{Name: "start_epoch", Aliases: words("ste startEpoch"), Desc: "start time in seconds since 1970-01-01 00:00:00"},
		{Name: "start_time", Aliases: words("sti startTime"), Desc: "start time in HH:MM:SS"},
		{Name: "end_epoch", Aliases: words("ete endEpoch"), Desc: "end time in seconds since 1970-01-01 00:00:00"},
		{Name: "end_time", Aliases: words("eti endTime"), Desc: "end time in HH:MM:SS"},
		{Name: "duration", Aliases: words("dur duration"), Desc: "duration", Right: true},
		{Name: "indices", Aliases: words("i indices"), Desc: "number of indices", Right: true},
		{Name: "successful_shards", Aliases: words("ss successful_shards"), Desc: "number of successful shards", Right: true},
		{Name: "failed_shards", Aliases: words("fs failed_shards"), Desc: "number of failed shards", Right: true},
		{Name: "total_shards", Aliases: words("ts total_shards"), Desc: "number of total shards", Right: true},
		{Name: "reason", Aliases: words("r reason"), Desc: "reason for failures", Hidden: true},
	}, func() (catRows, error) {
		repository, named := c.Params.Get("repository")
		if _, err := c.Bool("ignore_unavailable", false); err != nil {
			return nil, err
		}
		return func() ([][]any, error) {
			if !named {
				var v eserr.Validation
				v.Add("repository is missing")
				return nil, v.Err()
			}
			return nil, eserr.New(404, "repository_missing_exception", "[%s] missing", repository)
		}, readTimeouts(c, "master_timeout")
	})
}
