using Hunsuan.Engines.Linkage;

namespace Hunsuan.Engines.Tests.Linkage;

public class ReviewerAgreementTests
{
    // Fleiss, Cohen and Everitt's example of 1969, as their paper and the R package psych print it: 0.39, 0.49, 0.59.
    [Fact]
    public void The_published_example_comes_out_as_published()
    {
        int[][] counts = [[88, 14, 18], [10, 40, 10], [2, 6, 12]];

        var agreement = ReviewerAgreement.Of(from i in new[] { 0, 1, 2 } from j in new[] { 0, 1, 2 } from _ in Enumerable.Range(0, counts[i][j]) select (i, j), 3);

        Assert.Equal((140, 200), (agreement.Agreed, agreement.Pairs));
        Assert.Equal(0.4915, agreement.Kappa!.Value.Value, 0.0001);
        Assert.Equal(0.39, agreement.Kappa.Value.Low, 0.005);
        Assert.Equal(0.59, agreement.Kappa.Value.High, 0.005);
        Assert.Equal(14, agreement.Count(0, 1));
    }

    [Fact]
    public void Full_agreement_is_one_and_agreement_by_chance_is_none()
    {
        Assert.Equal((1, 1, 1), ReviewerAgreement.Of([(0, 0), (1, 1), (0, 0), (1, 1)], 3).Kappa!.Value);
        Assert.Equal(0, ReviewerAgreement.Of([(0, 0), (0, 1), (1, 0), (1, 1)], 3).Kappa!.Value.Value, 1e-12);
    }

    [Fact]
    public void Where_all_give_one_answer_or_nobody_any_there_is_no_kappa()
    {
        Assert.Null(ReviewerAgreement.Of([(0, 0), (0, 0)], 3).Kappa);
        Assert.Null(ReviewerAgreement.Of([], 3).Kappa);
    }
}
