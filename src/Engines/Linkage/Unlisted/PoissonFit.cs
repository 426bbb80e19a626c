namespace Hunsuan.Engines.Linkage.Unlisted;

/// <summary>A log-linear model of counts, fitted by iterated weighted least squares (แบบจำลองลอการิทึมเชิงเส้นของจำนวนนับ).</summary>
/// <param name="VarianceOfFirst">Variance of the first coefficient.</param>
/// <param name="Deviance">Twice what the exact counts are likelier.</param>
internal sealed record PoissonFit(double[] Coefficients, double VarianceOfFirst, double Deviance)
{
    private const int Rounds = 100;
    private const double Least = 1e-9, Close = 1e-10;

    public int Terms => Coefficients.Length;

    /// <returns>Null where the counts don't settle the coefficients.</returns>
    public static PoissonFit? Of(double[][] rows, double[] counts)
    {
        var terms = rows[0].Length;
        var expected = Array.ConvertAll(counts, c => c + 0.5);
        var coefficients = new double[terms];
        for (var round = 0; round < Rounds; round++)
        {
            var (matrix, right) = (new double[terms, terms], new double[terms]);
            for (var r = 0; r < rows.Length; r++)
            {
                var working = Math.Log(expected[r]) + (counts[r] - expected[r]) / expected[r];
                for (var i = 0; i < terms; i++)
                {
                    right[i] += rows[r][i] * expected[r] * working;
                    for (var j = 0; j < terms; j++) matrix[i, j] += rows[r][i] * rows[r][j] * expected[r];
                }
            }

            if (Inverse(matrix) is not { } inverse) return null;
            var next = Enumerable.Range(0, terms).Select(i => Enumerable.Range(0, terms).Sum(j => inverse[i, j] * right[j])).ToArray();
            var change = next.Zip(coefficients, (a, b) => Math.Abs(a - b)).Max();
            coefficients = next;
            for (var r = 0; r < rows.Length; r++) expected[r] = Math.Max(Least, Math.Exp(Math.Min(50, rows[r].Zip(coefficients, (x, b) => x * b).Sum())));
            if (change < Close) return new(coefficients, inverse[0, 0], Distance(counts, expected));
        }

        return null;
    }

    private static double Distance(double[] counts, double[] expected) =>
        2 * counts.Zip(expected, (c, e) => (c > 0 ? c * Math.Log(c / e) : 0) - (c - e)).Sum();

    // Gauss and Jordan with the largest pivot of each column.
    private static double[,]? Inverse(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        var (left, right) = ((double[,])matrix.Clone(), new double[size, size]);
        for (var i = 0; i < size; i++) right[i, i] = 1;
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(r => Math.Abs(left[r, column]));
            if (Math.Abs(left[pivot, column]) < Least) return null;
            for (var j = 0; j < size; j++)
            {
                (left[column, j], left[pivot, j]) = (left[pivot, j], left[column, j]);
                (right[column, j], right[pivot, j]) = (right[pivot, j], right[column, j]);
            }

            var by = left[column, column];
            for (var j = 0; j < size; j++) (left[column, j], right[column, j]) = (left[column, j] / by, right[column, j] / by);
            for (var row = 0; row < size; row++)
            {
                var times = left[row, column];
                if (row == column || times == 0) continue;
                for (var j = 0; j < size; j++) (left[row, j], right[row, j]) = (left[row, j] - times * left[column, j], right[row, j] - times * right[column, j]);
            }
        }

        return right;
    }
}
