# Dates: formats of a field against the values of documents.

PUT dd
{ "mappings": { "properties": { "a": { "type": "date", "format": "yyyy/MM/dd" }, "b": { "type": "date", "format": "yyyy-MM-dd HH:mm:ss||epoch_second" }, "c": { "type": "date", "format": "dd.MM.uuuu" }, "d": { "type": "date", "format": "strict_date" }, "e": { "type": "date", "format": "basic_date_time" }, "f": { "type": "date", "format": "year_month" }, "g": { "type": "date", "format": "epoch_millis" }, "h": { "type": "date", "ignore_malformed": true }, "i": { "type": "date_nanos" }, "j": { "type": "date", "format": "date_optional_time" } } } }

PUT dd/_doc/1
{ "a": "2020/13/01" }

PUT dd/_doc/2
{ "a": "2020/02/30" }

PUT dd/_doc/3
{ "a": "2020/2/3" }

PUT dd/_doc/4
{ "a": "2020-02-03" }

PUT dd/_doc/5
{ "a": 20200203 }

PUT dd/_doc/6
{ "a": "20200/02/03" }

PUT dd/_doc/7
{ "b": "2020-01-01 00:00:00" }

PUT dd/_doc/8
{ "b": "2020-01-01 24:00:00" }

PUT dd/_doc/9
{ "b": "2020-01-01 23:59:60" }

PUT dd/_doc/10
{ "b": 1577836800 }

PUT dd/_doc/11
{ "b": "1577836800.5" }

PUT dd/_doc/12
{ "b": 1577836800.25 }

PUT dd/_doc/13
{ "b": "2020-01-01" }

PUT dd/_doc/14
{ "c": "31.12.2020" }

PUT dd/_doc/15
{ "c": "31.02.2020" }

PUT dd/_doc/16
{ "c": "1.2.2020" }

PUT dd/_doc/17
{ "d": "2020-01-01" }

PUT dd/_doc/18
{ "d": "2020-01-01T00:00:00Z" }

PUT dd/_doc/19
{ "d": 2020 }

PUT dd/_doc/20
{ "e": "20200101T101010.123Z" }

PUT dd/_doc/21
{ "e": "20200101T101010Z" }

PUT dd/_doc/22
{ "f": "2020-05" }

PUT dd/_doc/23
{ "f": "2020-13" }

PUT dd/_doc/24
{ "g": "1577836800000" }

PUT dd/_doc/25
{ "g": 1577836800000.75 }

PUT dd/_doc/26
{ "g": "-1000" }

PUT dd/_doc/27
{ "g": "1e3" }

PUT dd/_doc/28
{ "g": "" }

PUT dd/_doc/29
{ "h": "bad", "x": 1 }

GET dd/_doc/29

PUT dd/_doc/30
{ "h": { "a": 1 } }

PUT dd/_doc/31
{ "i": "2020-01-01T00:00:00.123456789Z" }

PUT dd/_doc/32
{ "i": "1969-01-01" }

PUT dd/_doc/33
{ "i": "2300-01-01" }

PUT dd/_doc/34
{ "j": "2020-1-1" }

PUT dd/_doc/35
{ "j": "2020-1-1T1:2:3" }

PUT dd/_doc/36
{ "j": "20-1-1" }

PUT dd/_doc/37
{ "j": "2020-01-01T00:00:00+0100" }

PUT dd/_doc/38
{ "j": "2020-01-01T00:00:00 PST" }

PUT dd/_doc/39
{ "j": "2020-01-01T00:00:00.1234567891Z" }

PUT dd/_doc/40
{ "a": ["2020/01/01", null, "2020/12/31"] }

PUT dd/_doc/41
{ "a": [["2020/01/01"], "x"] }

PUT dd/_doc/42
{ "a": "" }

PUT dd/_doc/43
{ "a": true }

PUT dd/_doc/44
{ "a": {} }

PUT dyn1/_doc/1
{ "x": "2020/13/01" }

PUT dyn2/_doc/1
{ "x": "2020/02/30" }

PUT dyn3/_doc/1
{ "x": "2020/01/01 25:00:00" }

PUT dyn4/_doc/1
{ "x": "2020-02-30", "y": "2020-02-30T10:00:00Z", "z": "2020-06-31" }

PUT dyn5/_doc/1
{ "x": "2020/01/01 10:00:00", "y": "2020/01/01" }

PUT dyn5/_doc/2
{ "x": "2020/01/02", "y": "2020/01/01 11:11:11" }

PUT dyn5/_doc/3
{ "x": "2020-01-02" }

PUT dyn5/_doc/4
{ "x": 1577836800000 }

PUT dyn6
{ "mappings": { "dynamic_date_formats": ["dd/MM/yyyy", "HH:mm"] } }

PUT dyn6/_doc/1
{ "a": "31/12/2020", "b": "10:30", "c": "2020-01-01" }

GET dyn6

PUT dyn7
{ "mappings": { "date_detection": false, "numeric_detection": true } }

PUT dyn7/_doc/1
{ "a": "2020-01-01", "b": "12", "c": "12.5", "d": "1e5", "e": "0x1F", "f": " 1", "g": "1L", "h": "NaN", "i": "Infinity", "j": "+5", "k": "007", "l": "9223372036854775808", "m": "1d", "n": "1f", "o": "", "p": "-" }

GET dyn7

GET dyn2/_mapping

GET dyn4/_mapping

GET dyn5/_mapping
