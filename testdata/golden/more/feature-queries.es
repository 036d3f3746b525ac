PUT pages
{"settings":{"number_of_shards":2},"mappings":{"properties":{"rank":{"type":"rank_feature"},"neg":{"type":"rank_feature","positive_score_impact":false},"topics":{"type":"rank_features"},"t":{"type":"text"},"at":{"type":"date"},"ns":{"type":"date_nanos"},"fm":{"type":"date","format":"yyyy/MM/dd"},"loc":{"type":"geo_point"},"n":{"type":"long"},"al":{"type":"alias","path":"rank"},"ald":{"type":"alias","path":"at"},"dr":{"type":"date_range"},"o":{"properties":{"f":{"type":"rank_features"}}},"nd":{"type":"date","doc_values":false},"ni":{"type":"date","index":false}}}}

POST pages/_bulk?refresh
{"index": {"_id": "0"}}
{"neg": 1, "topics": {"a": 0.5, "b": 1000.0}, "t": "word x0", "at": ["2021-01-01T00:00:00Z", "2021-06-15"], "ns": "2021-01-01T00:00:00.000000000Z", "fm": "2021/01/01", "loc": ["-20.0,-90.0", "48,11"], "n": 0, "o": {"f": {"x.y": 1}}, "ni": "2021-01-01"}
{"index": {"_id": "1"}}
{"rank": 1.67, "neg": 2, "topics": {"a": 1.5, "b": 500.0}, "t": "word word x1", "at": "2021-02-02T01:00:00Z", "ns": "2021-01-02T00:00:00.000000001Z", "fm": "2021/01/02", "loc": "-16.3,-80.9", "n": 1, "o": {"f": {"x.y": 2}}, "ni": "2021-01-01"}
{"index": {"_id": "2"}}
{"rank": 5.78, "neg": 3, "topics": {"a": 2.5, "b": 333.3333333333333}, "t": "word word word x2", "at": "2021-03-03T02:00:00Z", "ns": "2021-01-03T00:00:00.000000002Z", "fm": "2021/01/03", "loc": "-12.6,-71.8", "n": 2, "o": {"f": {"x.y": 3}}, "ni": "2021-01-01"}
{"index": {"_id": "3"}}
{"rank": 12.63, "neg": 4, "topics": {"a": 3.5, "b": 250.0}, "t": "word word word word x0", "at": "2021-04-04T03:00:00Z", "ns": "2021-01-01T00:00:00.000000003Z", "fm": "2021/01/04", "loc": "-8.899999999999999,-62.7", "n": 3, "o": {"f": {"x.y": 4}}, "ni": "2021-01-01"}
{"index": {"_id": "4"}}
{"rank": 22.22, "neg": 5, "topics": {"a": 4.5, "b": 200.0}, "t": "word x1", "at": "2021-05-05T04:00:00Z", "ns": "2021-01-02T00:00:00.000000004Z", "fm": "2021/01/05", "loc": "-5.199999999999999,-53.6", "n": 4, "o": {"f": {"x.y": 5}}, "ni": "2021-01-01"}
{"index": {"_id": "5"}}
{"rank": 34.55, "neg": 6, "topics": {"a": 5.5, "b": 166.66666666666666}, "t": "word word x2", "at": ["2021-06-06T05:00:00Z", "2021-06-15"], "ns": "2021-01-03T00:00:00.000000005Z", "fm": "2021/01/06", "loc": ["-1.5,-44.5", "48,11"], "n": 5, "o": {"f": {"x.y": 6}}, "ni": "2021-01-01"}
{"index": {"_id": "6"}}
{"rank": 49.62, "neg": 7, "topics": {"a": 6.5, "b": 142.85714285714286}, "t": "word word word x0", "at": "2021-07-07T06:00:00Z", "ns": "2021-01-01T00:00:00.000000006Z", "fm": "2021/01/07", "loc": "2.200000000000003,-35.400000000000006", "n": 6, "o": {"f": {"x.y": 7}}, "ni": "2021-01-01"}
{"index": {"_id": "7"}}
{"neg": 8, "topics": {"a": 7.5, "b": 125.0}, "t": "word word word word x1", "at": "2021-08-08T07:00:00Z", "ns": "2021-01-02T00:00:00.000000007Z", "fm": "2021/01/08", "loc": "5.900000000000002,-26.300000000000004", "n": 7, "o": {"f": {"x.y": 8}}, "ni": "2021-01-01"}
{"index": {"_id": "8"}}
{"rank": 87.98, "neg": 9, "topics": {"a": 8.5, "b": 111.11111111111111}, "t": "word x2", "at": "2021-09-09T08:00:00Z", "ns": "2021-01-03T00:00:00.000000008Z", "fm": "2021/01/09", "loc": "9.600000000000001,-17.200000000000003", "n": 8, "o": {"f": {"x.y": 9}}, "ni": "2021-01-01"}
{"index": {"_id": "9"}}
{"rank": 111.27, "neg": 10, "topics": {"a": 9.5, "b": 100.0}, "t": "word word x0", "at": "2021-10-10T09:00:00Z", "ns": "2021-01-01T00:00:00.000000009Z", "fm": "2021/01/10", "loc": "13.300000000000004,-8.100000000000009", "n": 9, "o": {"f": {"x.y": 10}}, "ni": "2021-01-01"}
{"index": {"_id": "10"}}
{"rank": 137.3, "neg": 11, "topics": {"a": 10.5, "b": 90.9090909090909}, "t": "word word word x1", "at": ["2021-11-11T10:00:00Z", "2021-06-15"], "ns": "2021-01-02T00:00:00.000000010Z", "fm": "2021/01/11", "loc": ["17.0,1.0", "48,11"], "n": 10, "o": {"f": {"x.y": 11}}, "ni": "2021-01-01"}
{"index": {"_id": "11"}}
{"rank": 166.07, "neg": 12, "topics": {"a": 11.5, "b": 83.33333333333333}, "t": "word word word word x2", "at": "2021-12-12T11:00:00Z", "ns": "2021-01-03T00:00:00.000000011Z", "fm": "2021/01/12", "loc": "20.700000000000003,10.099999999999994", "n": 11, "o": {"f": {"x.y": 12}}, "ni": "2021-01-01"}
{"index": {"_id": "12"}}
{"rank": 197.58, "neg": 13, "topics": {"a": 12.5, "b": 76.92307692307692}, "t": "word x0", "at": "2021-01-13T12:00:00Z", "ns": "2021-01-01T00:00:00.000000012Z", "fm": "2021/01/13", "loc": "24.400000000000006,19.19999999999999", "n": 12, "o": {"f": {"x.y": 13}}, "ni": "2021-01-01"}
{"index": {"_id": "13"}}
{"rank": 231.83, "neg": 14, "topics": {"a": 13.5, "b": 71.42857142857143}, "t": "word word x1", "at": "2021-02-14T13:00:00Z", "ns": "2021-01-02T00:00:00.000000013Z", "fm": "2021/01/14", "loc": "28.1,28.299999999999997", "n": 13, "o": {"f": {"x.y": 14}}, "ni": "2021-01-01"}
{"index": {"_id": "14"}}
{"neg": 15, "topics": {"a": 14.5, "b": 66.66666666666667}, "t": "word word word x2", "at": "2021-03-15T14:00:00Z", "ns": "2021-01-03T00:00:00.000000014Z", "fm": "2021/01/15", "loc": "31.800000000000004,37.39999999999999", "n": 14, "o": {"f": {"x.y": 15}}, "ni": "2021-01-01"}
{"index": {"_id": "15"}}
{"rank": 308.55, "neg": 16, "topics": {"a": 15.5, "b": 62.5}, "t": "word word word word x0", "at": ["2021-04-16T15:00:00Z", "2021-06-15"], "ns": "2021-01-01T00:00:00.000000015Z", "fm": "2021/01/16", "loc": ["35.5,46.5", "48,11"], "n": 15, "o": {"f": {"x.y": 16}}, "ni": "2021-01-01"}
{"index": {"_id": "16"}}
{"rank": 351.02, "neg": 17, "topics": {"a": 16.5, "b": 58.8235294117647}, "t": "word x1", "at": "2021-05-17T16:00:00Z", "ns": "2021-01-02T00:00:00.000000016Z", "fm": "2021/01/17", "loc": "39.2,55.599999999999994", "n": 16, "o": {"f": {"x.y": 17}}, "ni": "2021-01-01"}
{"index": {"_id": "17"}}
{"rank": 396.23, "neg": 18, "topics": {"a": 17.5, "b": 55.55555555555556}, "t": "word word x2", "at": "2021-06-18T17:00:00Z", "ns": "2021-01-03T00:00:00.000000017Z", "fm": "2021/01/18", "loc": "42.900000000000006,64.69999999999999", "n": 17, "o": {"f": {"x.y": 18}}, "ni": "2021-01-01"}
{"index": {"_id": "18"}}
{"rank": 444.18, "neg": 19, "topics": {"a": 18.5, "b": 52.63157894736842}, "t": "word word word x0", "at": "2021-07-19T18:00:00Z", "ns": "2021-01-01T00:00:00.000000018Z", "fm": "2021/01/19", "loc": "46.60000000000001,73.79999999999998", "n": 18, "o": {"f": {"x.y": 19}}, "ni": "2021-01-01"}
{"index": {"_id": "19"}}
{"rank": 494.87, "neg": 20, "topics": {"a": 19.5, "b": 50.0}, "t": "word word word word x1", "at": "2021-08-20T19:00:00Z", "ns": "2021-01-02T00:00:00.000000019Z", "fm": "2021/01/20", "loc": "50.3,82.9", "n": 19, "o": {"f": {"x.y": 20}}, "ni": "2021-01-01"}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"rank_feature":{"field":"rank","saturation":{}}}]}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"rank_feature":{"field":"rank","log":{"scaling_factor":4}}}]}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"rank_feature":{"field":"rank","sigmoid":{"pivot":7,"exponent":0.6}}}]}},"_source":false,"size":8,"explain":true}

GET pages/_search
{"query":{"rank_feature":{"field":"neg"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"rank_feature":{"field":"neg","saturation":{"pivot":8}}},"_source":false,"size":8,"explain":true}

GET pages/_search
{"query":{"rank_feature":{"field":"neg","log":{"scaling_factor":1}}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"rank_feature":{"field":"neg","sigmoid":{"pivot":0.5,"exponent":3}}},"_source":false,"size":8,"explain":false}

GET pages/_validate/query?explain
{"query":{"rank_feature":{"field":"topics.a"}}}

GET pages/_validate/query?explain
{"query":{"rank_feature":{"field":"topics.a","saturation":{"pivot":8}}}}

GET pages/_validate/query?explain
{"query":{"rank_feature":{"field":"topics.a","log":{"scaling_factor":1}}}}

GET pages/_validate/query?explain
{"query":{"rank_feature":{"field":"topics.a","sigmoid":{"pivot":0.5,"exponent":3}}}}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"rank_feature":{"field":"topics.b"}}]}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"rank_feature":{"field":"topics.b","saturation":{"pivot":8}}}]}},"_source":false,"size":8,"explain":true}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"rank_feature":{"field":"topics.b","log":{"scaling_factor":1}}}]}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"rank_feature":{"field":"topics.b","sigmoid":{"pivot":0.5,"exponent":3}}}]}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"rank_feature":{"field":"topics.zz","saturation":{}}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"rank_feature":{"field":"topics.zz","log":{"scaling_factor":4}}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"rank_feature":{"field":"topics.zz","sigmoid":{"pivot":7,"exponent":0.6}}},"_source":false,"size":8,"explain":true}

GET pages/_search
{"query":{"rank_feature":{"field":"topics.zz","boost":2.5,"_name":"r"}},"_source":false,"size":8,"explain":false}

GET pages/_validate/query?explain
{"query":{"rank_feature":{"field":"o.f.x.y","saturation":{}}}}

GET pages/_validate/query?explain
{"query":{"rank_feature":{"field":"o.f.x.y","log":{"scaling_factor":4}}}}

GET pages/_validate/query?explain
{"query":{"rank_feature":{"field":"o.f.x.y","sigmoid":{"pivot":7,"exponent":0.6}}}}

GET pages/_search
{"query":{"exists":{"field":"o.f.x.y"}},"_source":false,"size":8,"explain":true}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"rank_feature":{"field":"o.f.x","saturation":{}}}]}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"rank_feature":{"field":"o.f.x","log":{"scaling_factor":4}}}]}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"rank_feature":{"field":"o.f.x","sigmoid":{"pivot":7,"exponent":0.6}}}]}},"_source":false,"size":8,"explain":true}

GET pages/_search
{"query":{"rank_feature":{"field":"al"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"rank_feature":{"field":"al","saturation":{"pivot":8}}},"_source":false,"size":8,"explain":true}

GET pages/_search
{"query":{"rank_feature":{"field":"al","log":{"scaling_factor":1}}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"rank_feature":{"field":"al","sigmoid":{"pivot":0.5,"exponent":3}}},"_source":false,"size":8,"explain":false}

GET pages/_validate/query?explain
{"query":{"rank_feature":{"field":"n"}}}

GET pages/_validate/query?explain
{"query":{"rank_feature":{"field":"n","saturation":{"pivot":8}}}}

GET pages/_validate/query?explain
{"query":{"rank_feature":{"field":"n","log":{"scaling_factor":1}}}}

GET pages/_validate/query?explain
{"query":{"rank_feature":{"field":"n","sigmoid":{"pivot":0.5,"exponent":3}}}}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"rank_feature":{"field":"t"}}]}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"rank_feature":{"field":"t","saturation":{"pivot":8}}}]}},"_source":false,"size":8,"explain":true}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"rank_feature":{"field":"t","log":{"scaling_factor":1}}}]}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"rank_feature":{"field":"t","sigmoid":{"pivot":0.5,"exponent":3}}}]}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"rank_feature":{"field":"topics","saturation":{}}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"rank_feature":{"field":"topics","log":{"scaling_factor":4}}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"rank_feature":{"field":"topics","sigmoid":{"pivot":7,"exponent":0.6}}},"_source":false,"size":8,"explain":true}

GET pages/_search
{"query":{"rank_feature":{"field":"topics","boost":2.5,"_name":"r"}},"_source":false,"size":8,"explain":false}

GET pages/_validate/query?explain
{"query":{"rank_feature":{"field":"zz","saturation":{}}}}

GET pages/_validate/query?explain
{"query":{"rank_feature":{"field":"zz","log":{"scaling_factor":4}}}}

GET pages/_validate/query?explain
{"query":{"rank_feature":{"field":"zz","sigmoid":{"pivot":7,"exponent":0.6}}}}

GET pages/_search
{"query":{"exists":{"field":"zz"}},"_source":false,"size":8,"explain":true}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"rank_feature":{"field":"o","saturation":{}}}]}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"rank_feature":{"field":"o","log":{"scaling_factor":4}}}]}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"rank_feature":{"field":"o","sigmoid":{"pivot":7,"exponent":0.6}}}]}},"_source":false,"size":8,"explain":true}

GET pages/_search
{"query":{"rank_feature":{"field":"o.f"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"rank_feature":{"field":"o.f","saturation":{"pivot":8}}},"_source":false,"size":8,"explain":true}

GET pages/_search
{"query":{"rank_feature":{"field":"o.f","log":{"scaling_factor":1}}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"rank_feature":{"field":"o.f","sigmoid":{"pivot":0.5,"exponent":3}}},"_source":false,"size":8,"explain":false}

GET pages/_validate/query?explain
{"query":{"rank_feature":{"field":"topics."}}}

GET pages/_validate/query?explain
{"query":{"rank_feature":{"field":"topics.","saturation":{"pivot":8}}}}

GET pages/_validate/query?explain
{"query":{"rank_feature":{"field":"topics.","log":{"scaling_factor":1}}}}

GET pages/_validate/query?explain
{"query":{"rank_feature":{"field":"topics.","sigmoid":{"pivot":0.5,"exponent":3}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"x"}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":0.5}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":{"a":1}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":{"scaling_factor":[1]}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","saturation":"x"}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","saturation":0.5}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","saturation":{"a":1}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","saturation":{"scaling_factor":[1]}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","log":"x"}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","log":0.5}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","log":{"a":1}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","log":{"scaling_factor":[1]}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","sigmoid":"x"}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","sigmoid":0.5}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","sigmoid":{"a":1}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","sigmoid":{"scaling_factor":[1]}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","boost":true}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","boost":"1"}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","boost":0}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","boost":"NaN"}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","boost":{}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","boost":{"pivot":-1}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","boost":{"scaling_factor":0.5}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","boost":{"exponent":1}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","_name":true}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","_name":"1"}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","_name":0}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","_name":"NaN"}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","_name":{}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","_name":{"pivot":-1}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","_name":{"scaling_factor":0.5}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","_name":{"exponent":1}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","nope":"x"}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","nope":0.5}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","nope":{"a":1}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","nope":{"scaling_factor":[1]}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"rank_feature":{"field":"rank","field":"neg"}}}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":"2021-06-01","pivot":"100ms"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":"2021-06-01","pivot":"-1"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":"2021-06-01","pivot":""}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":"2021-03-05||+1M/d","pivot":"7d"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":"2021-03-05||+1M/d","pivot":"0d"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":"2021-03-05||+1M/d","pivot":"7"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":"2021-03-05||+1M/d","pivot":"1000000d"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":1622505600000,"pivot":"1nanos"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":1622505600000,"pivot":"x"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":1622505600000,"pivot":"1.5d"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":"1622505600000","pivot":"100ms"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":"1622505600000","pivot":"-1"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":"1622505600000","pivot":""}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":"x","pivot":"7d"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":"x","pivot":"0d"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":"x","pivot":"7"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":"x","pivot":"1000000d"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":[1,2],"pivot":"1nanos"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":[1,2],"pivot":"x"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":[1,2],"pivot":"1.5d"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":{"lat":1,"lon":2},"pivot":"100ms"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":{"lat":1,"lon":2},"pivot":"-1"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":{"lat":1,"lon":2},"pivot":""}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":"","pivot":"7d"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":"","pivot":"0d"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":"","pivot":"7"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":"","pivot":"1000000d"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":-1,"pivot":"1nanos"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":-1,"pivot":"x"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":-1,"pivot":"1.5d"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":1.9,"pivot":"100ms"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":1.9,"pivot":"-1"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":1.9,"pivot":""}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":1e30,"pivot":"7d"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":1e30,"pivot":"0d"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":1e30,"pivot":"7"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"at","origin":1e30,"pivot":"1000000d"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"ns","origin":"2021-01-02T00:00:00.000000005Z","pivot":"100nanos"}},"_source":false,"size":8,"explain":true}

GET pages/_search
{"query":{"distance_feature":{"field":"ns","origin":"2021-01-01","pivot":"7d"}},"_source":false,"size":8,"explain":true}

GET pages/_search
{"query":{"distance_feature":{"field":"ns","origin":"2021-01-01","pivot":"0nanos"}},"_source":false,"size":8,"explain":true}

GET pages/_search
{"query":{"distance_feature":{"field":"ns","origin":1609459200000,"pivot":"1ms"}},"_source":false,"size":8,"explain":true}

GET pages/_search
{"query":{"distance_feature":{"field":"fm","origin":"2021/01/05","pivot":"2d"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"distance_feature":{"field":"fm","origin":"2021/01/05","pivot":"2d","boost":2}}]}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":[13.4,52.5],"pivot":"1mi"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":[13.4,52.5],"pivot":"x"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":"52.5,13.4","pivot":"1000"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":"52.5,13.4","pivot":"-1km"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":{"lat":1,"lon":2},"pivot":"100km"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":{"lat":1,"lon":2},"pivot":"0m"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":{"lat":1,"lon":2},"pivot":""}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":"u33","pivot":"1mi"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":"u33","pivot":"x"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":[1],"pivot":"1000"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":[1],"pivot":"-1km"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":{"lat":1},"pivot":"100km"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":{"lat":1},"pivot":"0m"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":{"lat":1},"pivot":""}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":"x","pivot":"1mi"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":"x","pivot":"x"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":5,"pivot":"1000"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":5,"pivot":"-1km"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":[200,0],"pivot":"100km"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":[200,0],"pivot":"0m"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":[200,0],"pivot":""}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":"95,0","pivot":"1mi"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":"95,0","pivot":"x"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":"POINT (13 52)","pivot":"1000"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":"POINT (13 52)","pivot":"-1km"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":{"lat":"a","lon":1},"pivot":"100km"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":{"lat":"a","lon":1},"pivot":"0m"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":{"lat":"a","lon":1},"pivot":""}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":[],"pivot":"1mi"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":[],"pivot":"x"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":{},"pivot":"1000"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"loc","origin":{},"pivot":"-1km"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"distance_feature":{"field":"loc","origin":[13.4,52.5],"pivot":"100km","boost":2}}]}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"t","origin":"x","pivot":"1d"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"distance_feature":{"field":"zz","origin":1,"pivot":"1d","boost":2}}]}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"dr","origin":"2021-06-01","pivot":"7d"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"distance_feature":{"field":"rank","origin":1,"pivot":"1d","boost":2}}]}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"distance_feature":{"field":"ni","origin":"2021-06-01","pivot":"7d"}},"_source":false,"size":8,"explain":false}

GET pages/_search
{"query":{"bool":{"must":{"match":{"t":"word"}},"should":[{"distance_feature":{"field":"_id","origin":1,"pivot":"1d","boost":2}}]}},"_source":false,"size":8,"explain":false}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"1","origin":"2021-01-01","pivot":"7d"}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"NaN","origin":"2021-01-01","pivot":"7d"}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":{"pivot":-1},"origin":"2021-01-01","pivot":"7d"}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":{"exponent":1},"origin":"2021-01-01","pivot":"7d"}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"at","origin":"","pivot":"7d"}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"at","origin":1e40,"pivot":"7d"}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"at","origin":{"pivot":null},"pivot":"7d"}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"at","origin":{"pivot":1,"exponent":0},"pivot":"7d"}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"at","origin":"2021-01-01","pivot":"x"}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"at","origin":"2021-01-01","pivot":0.5}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"at","origin":"2021-01-01","pivot":{"a":1}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"at","origin":"2021-01-01","pivot":{"scaling_factor":[1]}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"at","origin":"2021-01-01","pivot":"7d","boost":true}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"at","origin":"2021-01-01","pivot":"7d","boost":0}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"at","origin":"2021-01-01","pivot":"7d","boost":{}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"at","origin":"2021-01-01","pivot":"7d","boost":{"scaling_factor":0.5}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"at","origin":"2021-01-01","pivot":"7d","_name":true}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"at","origin":"2021-01-01","pivot":"7d","_name":0}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"at","origin":"2021-01-01","pivot":"7d","_name":{}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"at","origin":"2021-01-01","pivot":"7d","_name":{"scaling_factor":0.5}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"at","origin":"2021-01-01","pivot":"7d","nope":true}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"at","origin":"2021-01-01","pivot":"7d","nope":0}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"at","origin":"2021-01-01","pivot":"7d","nope":{}}}}

GET pages/_search?filter_path=error,hits.total,status
{"query":{"distance_feature":{"field":"at","origin":"2021-01-01","pivot":"7d","nope":{"scaling_factor":0.5}}}}
