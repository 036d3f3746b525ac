# names of formats that are old earn a warning also where the value can't be read
PUT lead-fmt
{"mappings":{"properties":{"d":{"type":"date"},"n":{"type":"long"}}}}

PUT lead-fmt/_doc/1?refresh
{"d":"2020-01-01","n":1}

GET lead-fmt/_search?size=0
{"query":{"range":{"d":{"gte":"x","format":"basicDateTimeNoMillis"}}}}

GET lead-fmt/_search?size=0
{"query":{"range":{"n":{"gt":"1966||/w","format":"week_year"}}}}

GET lead-fmt/_search?size=0
{"query":{"range":{"nope":{"gt":"1966","format":"dateTime"}}}}

GET lead-fmt/_count
{"query":{"bool":{"filter":{"range":{"d":{"gt":"2019","format":"weekyear||week_year"}}}}}}

GET lead-fmt/_validate/query
{"query":{"range":{"d":{"gt":"x","format":"ordinalDateTime"}}}}

GET lead-fmt/_explain/1
{"query":{"range":{"d":{"gt":"2019-01-01T00:00:00Z","format":"dateTimeNoMillis"}}}}

DELETE lead-fmt
