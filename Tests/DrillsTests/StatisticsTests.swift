import Drills
import Testing

/// Each statistic against a published worked example, and against another program's figure for the same numbers.
@Suite struct StatisticsTests {
  /// Newcombe (1998), Statistics in Medicine 17, 857-872, Table I, method 3; six decimals from statsmodels 0.15
  /// (`proportion_confint(method="wilson")`).
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662, 0.255289, 0.366210), (15, 148, 0.0624, 0.1605, 0.062386, 0.160487),
    (0, 20, 0.0000, 0.1611, 0.000000, 0.161125), (1, 29, 0.0061, 0.1718, 0.006113, 0.171755),
  ])
  func wilsonIntervals(
    _ count: Int, _ total: Int, _ low: Double, _ high: Double, _ exactLow: Double, _ exactHigh: Double
  ) throws {
    let interval = try #require(Proportion(count, of: total).interval)
    #expect(isClose(interval.lowerBound, low, 0.00005) && isClose(interval.upperBound, high, 0.00005))
    #expect(isClose(interval.lowerBound, exactLow) && isClose(interval.upperBound, exactHigh))
  }

  @Test func aShareOfNothingIsNone() {
    #expect(Proportion().value == nil && Proportion().interval == nil)
    #expect(Proportion(10, of: 10).interval?.upperBound == 1)
  }

  /// Altman and Bland (1994), BMJ 308, 1552: the liver scan, 0.90 and 0.63.
  @Test func sensitivityAndSpecificity() throws {
    let table = FourfoldTable(hits: 231, misses: 27, falseAlarms: 32, rejections: 54)
    #expect(isClose(try #require(table.sensitivity.value), 0.90, 0.005))
    #expect(isClose(try #require(table.specificity.value), 0.63, 0.005))
    let sure = try #require(table.sensitivity.interval)
    #expect(isClose(sure.lowerBound, 0.852021) && isClose(sure.upperBound, 0.927076))
    #expect(table.matrix.fourfold(from: 1).hits == 54, "the second category is the one to be found")
  }

  /// Feinstein and Cicchetti (1990), J Clin Epidemiol 43, 543-549: one agreement of 0.85, two kappas, 0.70 and 0.32.
  ///
  /// Positive and
  /// negative agreement after Cicchetti and Feinstein (1990), ibid. 551-558. Further decimals of kappa from statsmodels 0.15; of AC1 from
  /// the definition in Gwet (2008), eq. 3, in Python.
  @Test(arguments: [
    ([[40, 9], [6, 45]], 0.70, 0.699519, 0.700748, 0.842105, 0.857143),
    ([[80, 10], [5, 5]], 0.32, 0.318182, 0.808000, 0.914286, 0.400000),
  ])
  func twoKappasForOneAgreement(
    _ counts: [[Int]], _ printed: Double, _ kappa: Double, _ ac1: Double, _ positive: Double,
    _ negative: Double
  ) throws {
    let matrix = ConfusionMatrix(counts)
    #expect(matrix.agreement == Proportion(85, of: 100))
    #expect(isClose(try #require(matrix.cohensKappa), printed, 0.005))
    #expect(isClose(try #require(matrix.cohensKappa), kappa))
    #expect(isClose(try #require(matrix.gwetsAC1), ac1))
    let table = FourfoldTable(
      hits: counts[0][0], misses: counts[0][1], falseAlarms: counts[1][0], rejections: counts[1][1])
    #expect(table.matrix == matrix && table.agreement == matrix.agreement)
    #expect(isClose(try #require(table.positiveAgreement), positive))
    #expect(isClose(try #require(table.negativeAgreement), negative))
  }

  /// Fleiss (1971), Psychological Bulletin 76, 378-382, Table 1: 30 patients, six psychiatrists, kappa 0.430.
  ///
  /// Further decimals from
  /// statsmodels 0.15 and irrCAC 0.4; AC1 of the same table from irrCAC.
  @Test func fleissKappa() throws {
    let table = RaterTable(Self.diagnoses)
    #expect(isClose(try #require(table.fleissKappa), 0.430, 0.0005), "as printed")
    #expect(isClose(try #require(table.fleissKappa), 0.430245))
    #expect(isClose(try #require(table.gwetsAC1), 0.44788, 0.000005))
  }

  /// Gwet (2014), Handbook of Inter-Rater Reliability, the twelve subjects and four raters with gaps (`raw_4raters` of irrCAC 0.4):
  /// agreement 0.818, AC1 0.775, kappa 0.761.
  @Test func notEverybodyJudgedEverything() throws {
    let table = RaterTable([
      [3, 0, 0, 0, 0], [0, 3, 1, 0, 0], [0, 0, 4, 0, 0], [0, 0, 4, 0, 0], [0, 4, 0, 0, 0], [1, 1, 1, 1, 0],
      [0, 0, 0, 4, 0], [3, 1, 0, 0, 0], [0, 4, 0, 0, 0], [0, 0, 0, 0, 3], [2, 0, 0, 0, 0], [0, 0, 1, 0, 0],
    ])
    #expect(isClose(try #require(table.agreement), 0.81818, 0.000005))
    #expect(isClose(try #require(table.gwetsAC1), 0.77544, 0.000005))
    #expect(isClose(try #require(table.fleissKappa), 0.76117, 0.000005))
  }

  @Test func nothingBeyondChanceIsNoFigure() {
    #expect(RaterTable([]).agreement == nil && RaterTable([[1, 0]]).fleissKappa == nil)
    #expect(ConfusionMatrix([[7, 0], [0, 0]]).cohensKappa == nil)
    #expect(ConfusionMatrix(categoryCount: 3).cohensKappa == nil)
    #expect(FourfoldTable().positiveAgreement == nil)
  }

  /// The quiz of 25 attempts and seven questions that Moodle's own test of its statistics uses (mod/quiz/report/statistics, qstats00).
  ///
  /// Its sums of marks are rounded to five decimals. Its sixth efficiency is printed as -56.93670, though its own covariances, -0.2015555547 and
  /// 0.3539999995, give -56.93660.
  @Test func itemsOfAQuiz() throws {
    let expected: [(Double, Double, Double)] = [
      (0.704, -7.0650767526, -9.4550536967), (0.48, -28.8982125772, -36.7834118938),
      (0.973333332, -9.1230674268, -21.6545012165), (0.68, -22.6306444113, -31.4411395613),
      (0.52, -17.6997047674, -21.1794802584), (0.64, -45.3785178421, -56.9365974439),
      (0.62, -5.6543166602, -6.5043742058),
    ]
    for (item, (facility, discrimination, efficiency)) in expected.enumerated() {
      let statistics = ItemStatistics(of: item, marks: Self.quiz, randomGuess: 0.25)
      #expect(isClose(try #require(statistics.facility), facility))
      #expect(isClose(try #require(statistics.discrimination) * 100, discrimination, 0.0001))
      #expect(isClose(try #require(statistics.efficiency) * 100, efficiency, 0.0001))
      #expect(statistics.isDubious)
    }
  }

  @Test func anItemThatGuessingBeatsIsDubious() {
    let marks: [[Double?]] = [[0, 0, 0.1], [1, 1, 0.2], [0, 0, nil], [0, nil, 0.1]]
    let sound = ItemStatistics(of: 0, marks: marks, randomGuess: 0.2)
    #expect(sound.count == 4 && !sound.isDubious)
    #expect(ItemStatistics(of: 0, marks: marks, randomGuess: 0.25).isDubious)
    let unjudged = ItemStatistics(of: 0, marks: [[nil, 1]], randomGuess: 0.2)
    #expect(unjudged.facility == nil && unjudged.discrimination == nil && !unjudged.isDubious)
  }

  /// Gardner-Medwin (1995), ALT-J 3, 80-85: 1, 2, 3 and 0, -2, -6; worth it from 67 % and 80 % on.
  @Test func marksAfterCertainty() {
    #expect(Certainty.allCases.map { $0.mark(isRight: true) } == [1, 2, 3])
    #expect(Certainty.allCases.map { $0.mark(isRight: false) } == [0, -2, -6])
    #expect(isClose(Certainty.middle.worthFrom, 2.0 / 3) && isClose(Certainty.high.worthFrom, 0.8))
    #expect(Certainty.low.worthFrom == 0)
  }

  @Test func calibrationNamesOverconfidence() {
    var calibration = Calibration()
    for index in 0..<10 {
      calibration.add(.high, isRight: index < 7, mark: Certainty.high.mark(isRight: index < 7))
      calibration.add(.middle, isRight: index < 7, mark: Certainty.middle.mark(isRight: index < 7))
    }
    #expect(calibration.right(at: .high) == Proportion(7, of: 10))
    #expect(calibration.overconfident == [.high] && calibration.marks == 11)
  }

  private func isClose(_ left: Double, _ right: Double, _ tolerance: Double = 0.000001) -> Bool {
    abs(left - right) <= tolerance
  }

  private static let diagnoses = [
    [0, 0, 0, 6, 0], [0, 3, 0, 0, 3], [0, 1, 4, 0, 1], [0, 0, 0, 0, 6], [0, 3, 0, 3, 0], [2, 0, 4, 0, 0],
    [0, 0, 4, 0, 2], [2, 0, 3, 1, 0], [2, 0, 0, 4, 0], [0, 0, 0, 0, 6], [1, 0, 0, 5, 0], [1, 1, 0, 4, 0],
    [0, 3, 3, 0, 0], [1, 0, 0, 5, 0], [0, 2, 0, 3, 1], [0, 0, 5, 0, 1], [3, 0, 0, 1, 2], [5, 1, 0, 0, 0],
    [0, 2, 0, 4, 0], [1, 0, 2, 0, 3], [0, 0, 0, 0, 6], [0, 1, 0, 5, 0], [0, 2, 0, 1, 3], [2, 0, 0, 4, 0],
    [1, 0, 0, 4, 1], [0, 5, 0, 1, 0], [4, 0, 0, 0, 2], [0, 2, 0, 4, 0], [1, 0, 5, 0, 0], [0, 0, 0, 0, 6],
  ]

  private static let quiz: [[Double?]] = [
    [1, 1, 1, 1, 1, 0, 1], [1, 1, 1, 1, 0.5, 1, 0], [1, 1, 1, 1, 0.5, 0, 1], [0, 0, 1, 1, 1, 0, 0],
    [1, 0, 1, 0, 0, 1, 0.5], [1, 1, 1, 1, 0.5, 0, 0.5], [0, 1, 1, 1, 0.5, 1, 0.5], [1, 1, 1, 0, 0.5, 1, 0.5],
    [1, 0, 1, 1, 1, 1, 1], [0, 1, 1, 0, 0.5, 1, 0.5], [0.8, 0, 1, 1, 0.5, 1, 0.5], [1, 1, 1, 0, 0.5, 1, 1],
    [1, 0, 1, 1, 0.5, 1, 0.5], [1, 0, 1, 1, 1, 0, 0.5], [0, 0, 1, 1, 0, 1, 1], [1, 0, 1, 0, 0.5, 1, 1],
    [0.8, 0, 1, 1, 0.5, 0, 1], [1, 0, 1, 1, 0, 1, 0.5], [1, 0, 1, 1, 0.5, 0, 0.5], [0, 1, 1, 0, 0.5, 1, 0],
    [1, 1, 0.3333333, 1, 0.5, 0, 0.5], [1, 1, 1, 0, 0.5, 0, 0.5], [1, 1, 1, 1, 0, 1, 0.5],
    [0, 0, 1, 0, 0.5, 1, 1], [0, 0, 1, 1, 1, 1, 1],
  ]
}
