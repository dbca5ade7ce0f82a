#include "planner/plan/jsontext.h"

#include <QTest>

#include <cmath>

using namespace cw;
using namespace cw::planner;
using Json = nlohmann::ordered_json;

class TstJsontext : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numberIsShortestAndExact_data();
    void numberIsShortestAndExact();
    void prettyTextHasOneShape();
    void textIsEscaped();
    void keysKeepTheirOrder();
    void duplicateIsNotedAndReadingGoesOn();
    void depthHasALimit();
    void pointerIsEscaped();
    void manyKeysAreReadInLinearTime();
};

void TstJsontext::numberIsShortestAndExact_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("whole numbers have no point") << 60.0 << QByteArray("60");
    QTest::newRow("large whole numbers stay plain") << 2e12 << QByteArray("2000000000000");
    QTest::newRow("a tenth") << 0.1 << QByteArray("0.1");
    QTest::newRow("shortest of its neighbours") << 0.1 + 0.2 << QByteArray("0.30000000000000004");
    QTest::newRow("tiny") << 1e-7 << QByteArray("1e-07");
    QTest::newRow("beyond 2^53") << 1e22 << QByteArray("1e+22");
    QTest::newRow("minus zero is zero") << -0.0 << QByteArray("0");
    QTest::newRow("not a number is null") << std::nan("") << QByteArray("null");
    QTest::newRow("infinite is null") << HUGE_VAL << QByteArray("null");
}

void TstJsontext::numberIsShortestAndExact()
{
    QFETCH(double, value);
    QFETCH(QByteArray, text);
    QCOMPARE(compactJson(Json(value)), text);
    QCOMPARE(compactJson(numberToJson(value)), text);
    if (std::isfinite(value))
        QCOMPARE(parseJsonStrictly(text).json.get<double>(), value);
}

void TstJsontext::prettyTextHasOneShape()
{
    const Json json = Json::parse(R"({"a":[1,{"b":[]}],"c":{},"d":true})");
    QCOMPARE(canonicalJson(json), QByteArray("{\n"
                                             "  \"a\": [\n"
                                             "    1,\n"
                                             "    {\n"
                                             "      \"b\": []\n"
                                             "    }\n"
                                             "  ],\n"
                                             "  \"c\": {},\n"
                                             "  \"d\": true\n"
                                             "}\n"));
}

void TstJsontext::textIsEscaped()
{
    const std::string text = "a\"b\\c\nd\te\x01"
                             "f\u20ac";
    const QByteArray written = compactJson(Json(text));
    QCOMPARE(written, QByteArray("\"a\\\"b\\\\c\\nd\\te\\u0001f\u20ac\""));
    QCOMPARE(parseJsonStrictly(written).json.get<std::string>(), text);
}

void TstJsontext::keysKeepTheirOrder()
{
    const JsonReading reading = parseJsonStrictly(R"({"z":1,"a":2,"m":3})");
    QVERIFY(reading.complete);
    QCOMPARE(compactJson(reading.json), QByteArray(R"({"z":1,"a":2,"m":3})"));
}

void TstJsontext::duplicateIsNotedAndReadingGoesOn()
{
    const JsonReading reading = parseJsonStrictly(R"({"a":[{"b":1},{"b":1,"b":2}],"a":3,"c":4})");
    QVERIFY(reading.complete);
    QCOMPARE(reading.errors.size(), std::size_t(2));
    QCOMPARE(reading.errors[0].place, QStringLiteral("/a/1/b"));
    QCOMPARE(reading.errors[1].place, QStringLiteral("/a"));
}

void TstJsontext::depthHasALimit()
{
    const QByteArray sound = QByteArray(32, '[') + QByteArray(32, ']');
    QVERIFY(parseJsonStrictly(sound).errors.empty());
    const JsonReading deep = parseJsonStrictly('[' + sound + ']');
    QVERIFY(!deep.complete);
    QCOMPARE(deep.errors.size(), std::size_t(1));
    QCOMPARE(deep.errors[0].expected, QStringLiteral("at most 32 levels"));
}

void TstJsontext::pointerIsEscaped()
{
    // RFC 6901: "~" is written "~0" and "/" is written "~1".
    QCOMPARE(childPointer(QStringLiteral("/need"), QStringLiteral("a/b~c")), QStringLiteral("/need/a~1b~0c"));
}

void TstJsontext::manyKeysAreReadInLinearTime()
{
    // 200,000 keys in one object: with a search per key this would not end within the test's time limit.
    QByteArray text("{");
    for (int i = 0; i < 200000; ++i)
        text += (i ? ",\"k" : "\"k") + QByteArray::number(i) + "\":0";
    text += '}';
    const JsonReading reading = parseJsonStrictly(text);
    QVERIFY(reading.complete && reading.errors.empty());
    QCOMPARE(reading.json.size(), std::size_t(200000));
}

QTEST_GUILESS_MAIN(TstJsontext)
#include "tst_jsontext.moc"
