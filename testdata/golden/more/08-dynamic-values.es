# What the first document teaches the index, and what the second may not do.

PUT dyn/_doc/1
{ "d1": "2020-01-01", "d2": "2020/01/01", "d3": "2020-01-01T10:00:00", "d4": "2020-01-01T10:00:00Z", "d5": "2020-01-01T10:00:00+08:00", "d6": "2020-01-01T10:00:00.123456789Z", "d7": "2020/01/01 10:00:00", "d8": "2020-01-01 10:00:00", "d9": "20200101", "d10": "2020-1-1", "d11": "2020-01", "d12": "2020", "d13": "10:00:00", "d14": "01/02/2020", "d15": "2020-W01-1", "d16": "2020-001", "d17": "1577836800000", "d18": "2020-01-01T10", "d19": "2020-01-01T10:00", "d20": "2020-02-30", "d21": "+2020-01-01", "d22": "-2020-01-01", "d23": "12020-01-01", "d24": "2020/1/1", "d25": "2020/01/01 10:00", "d26": "2020-01-01T24:00:00", "d27": "2020-01-01T10:00:00,5", "d28": " 2020-01-01", "d29": "2020-01-01 ", "d30": "2020-01-01T10:00:00z", "d31": "2020-01-01t10:00:00", "d32": "2020-01-01T10:00:00+0800", "d33": "2020-01-01T10:00:00 +08:00", "d34": "2020/13/01", "d35": "2020-01-01T", "d36": "2020-01-01T10:00:00[Europe/Paris]", "d37": "2020/01/01 10:00:00 +08:00", "d38": "2020-12-31T23:59:60Z", "d39":"2020-1-01", "d40": "2020/01/01 10:00:00Z" }

GET dyn

PUT num/_doc/1
{ "i": 1, "neg": -1, "zero": 0, "f": 1.0, "e": 1e3, "E": 1E+3, "long": 9223372036854775807, "min": -9223372036854775808, "small": 1e-300, "tiny": 1e-400, "third": 0.3333333333333333333333, "negz": -0.0, "b": true, "s": "5", "sf": "5.5" }

GET num

GET num/_doc/1

PUT num/_doc/2
{ "big": 9223372036854775808 }

PUT num/_doc/3
{ "huge": 1e309 }

PUT num/_doc/4
{ "i": 1.7, "f": 3, "b": "false" }

PUT num/_doc/5
{ "i": "12" }

PUT num/_doc/6
{ "i": "12.5" }

PUT num/_doc/7
{ "i": "" }

PUT num/_doc/8
{ "i": " 1" }

PUT num/_doc/9
{ "i": "1e2" }

PUT num/_doc/10
{ "i": true }

PUT num/_doc/11
{ "i": "true" }

PUT num/_doc/12
{ "i": [1, "2", 3.5, null] }

PUT num/_doc/13
{ "i": [[1], [2, [3]]] }

PUT num/_doc/14
{ "i": { "x": 1 } }

PUT num/_doc/15
{ "i": {} }

PUT num/_doc/16
{ "i": [ {} ] }

PUT num/_doc/17
{ "i": 9223372036854775808 }

PUT num/_doc/18
{ "i": "9223372036854775808" }

PUT num/_doc/19
{ "i": 1e18 }

PUT num/_doc/20
{ "i": 1e19 }

PUT num/_doc/21
{ "i": "abc" }

PUT num/_doc/22
{ "f": "abc" }

PUT num/_doc/23
{ "f": 1e39 }

PUT num/_doc/24
{ "f": "NaN" }

PUT num/_doc/25
{ "f": "1e400" }

PUT num/_doc/26
{ "b": 1 }

PUT num/_doc/27
{ "b": "yes" }

PUT num/_doc/28
{ "b": "True" }

PUT num/_doc/29
{ "b": 0.0 }

PUT num/_doc/30
{ "b": [true, "false", null, ""] }

PUT num/_doc/31
{ "b": {} }

PUT num/_doc/32
{ "s": { "a": 1 } }

PUT num/_doc/33
{ "s": [ { "a": 1 } ] }

PUT num/_doc/34
{ "s": 5, "sf": false }

PUT num/_doc/35
{ "f": { "a": { "b": 1 } } }

PUT day/_doc/1
{ "day": "2020-01-01" }

PUT day/_doc/2
{ "day": "2020-01-01T10:00" }

PUT day/_doc/3
{ "day": 1577836800000 }

PUT day/_doc/4
{ "day": "1577836800000" }

PUT day/_doc/5
{ "day": "2020" }

PUT day/_doc/6
{ "day": "2020-13-01" }

PUT day/_doc/7
{ "day": "2020/01/01" }

PUT day/_doc/8
{ "day": "" }

PUT day/_doc/9
{ "day": "now" }

PUT day/_doc/10
{ "day": 1.5 }

PUT day/_doc/11
{ "day": true }

PUT day/_doc/12
{ "day": ["2020-01-01", "tomorrow"] }

PUT day/_doc/13
{ "day": { "y": 2020 } }

PUT day/_doc/14
{ "day": "2020-02-30" }

PUT day/_doc/15
{ "day": "2020-01-01T25:00:00" }

PUT day/_doc/16
{ "day": "01-01-2020" }

PUT day/_doc/17
{ "day": null }

PUT day/_doc/18
{ "day": "2020-1-1" }

PUT day/_doc/19
{ "day": -1 }

PUT day/_doc/20
{ "day": 99999999999999999 }
