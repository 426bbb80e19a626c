using Hunsuan.Data;
using Npgsql;

namespace Hunsuan.Tests.Hosting;

public sealed class DatabaseAddressTests
{
    [Theory]
    [InlineData("Host=db;Database=hunsuan", 200)]
    [InlineData("Host=db;Database=hunsuan;Max Auto Prepare=0", 0)]
    [InlineData("Host=db;Database=hunsuan;maxautoprepare=7", 7)]
    public void Statements_are_prepared_unless_the_address_says_otherwise(string address, int prepared) =>
        Assert.Equal(prepared, new NpgsqlConnectionStringBuilder(Providers.PostgresConnectionString(address)).MaxAutoPrepare);
}
