# Dates
#
# A date is a moment: inside, a number of milliseconds since 1970, always in UTC.
# The formats of a field say how it may be written.

DELETE lessons-dates
#@ expect 200|404

PUT lessons-dates
{
  "mappings": {
    "properties": {
      "at":  { "type": "date" },
      "day": { "type": "date", "format": "dd.MM.yyyy||yyyy-MM-dd||epoch_second" }
    }
  }
}
#@ expect 200

# 1. How dates may be written
#
# Without a format: ISO 8601, whole or only the beginning, or milliseconds.

POST lessons-dates/_bulk?refresh
{"index": {"_id": "1"}}
{"at": "2021-03-01", "day": "01.03.2021"}
{"index": {"_id": "2"}}
{"at": "2021-03-01T18:30:00", "day": "2021-03-01"}
{"index": {"_id": "3"}}
{"at": "2021-03-02T02:00:00+08:00", "day": "1614556800"}
{"index": {"_id": "4"}}
{"at": 1614729600000, "day": "03.03.2021"}
#@ expect 200 errors=false

PUT lessons-dates/_doc/5
{ "at": "01/03/2021" }
#@ expect 400 error.caused_by.reason="failed to parse date field [01/03/2021] with format [strict_date_optional_time||epoch_millis]"

# 2. Ranges
#
# Document 3 says two o'clock on the second of March, in Shanghai. In UTC that is
# still the first.

GET lessons-dates/_search
{
  "query": { "range": { "at": { "gte": "2021-03-01", "lt": "2021-03-02" } } },
  "sort": ["at"]
}
#@ expect 200 hits.hits.#._id=["1","3","2"]
#@ show hits.hits

# What is left out is filled up: below "lte" to the end of the day, below "gte" to
# its beginning.

GET lessons-dates/_search
{
  "query": { "range": { "at": { "lte": "2021-03-01" } } }
}
#@ expect 200 hits.total.value=3

# A day as it is in Shanghai:

GET lessons-dates/_search
{
  "query": {
    "range": { "at": { "gte": "2021-03-02", "lt": "2021-03-03", "time_zone": "+08:00" } }
  },
  "sort": ["at"]
}
#@ expect 200 hits.hits.#._id=["3","2"]

# 3. Date math
#
# A date followed by || takes steps: a month more, rounded down to its start.

GET lessons-dates/_search
{
  "query": { "range": { "at": { "gte": "2021-02-15||+1M/M", "lt": "2021-02-15||+1M/M+1d" } } }
}
#@ expect 200 hits.total.value=3

# now is the present moment; now-1d/d is the beginning of yesterday.

GET lessons-dates/_count
{
  "query": { "range": { "at": { "lt": "now-1d/d" } } }
}
#@ expect 200 count=4

# 4. Dates in answers
#
# _source shows what was sent. docvalue_fields show the moment, in any format.

GET lessons-dates/_search?_source=false&q=_id:3
{
  "docvalue_fields": ["at", { "field": "day", "format": "yyyy-MM-dd" }]
}
#@ expect 200 hits.hits.0.fields.at=["2021-03-01T18:00:00.000Z"] hits.hits.0.fields.day=["2021-03-01"]

# Sort values are the number inside.

GET lessons-dates/_search?size=1&sort=at:desc
#@ expect 200 hits.hits.0.sort=[1614729600000]

#@ task Count the documents whose day is the third of March 2021. Write it as 03.03.2021.
#@ hint A term query, or a range; the field takes that format.
#@ hint GET lessons-dates/_count with { "query": { "term": { "day": "03.03.2021" } } }
#@ solution
GET lessons-dates/_count
{
  "query": { "term": { "day": "03.03.2021" } }
}
#@ expect 200 count=1

DELETE lessons-dates
#@ expect 200
