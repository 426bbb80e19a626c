using Hunsuan.Access;

namespace Hunsuan.Tests.Access;

public sealed class RoleBookTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_built_in_roles_are_sound_and_complete()
    {
        var book = RoleBook.Load();

        Assert.Empty(book.Problems);
        Assert.Equal(
            typeof(Role).GetFields().Where(f => f.IsLiteral && f.FieldType == typeof(string)).Select(f => (string)f.GetRawConstantValue()!).Order(),
            book.Roles.Select(r => r.Id).Order());
        Assert.All(book.Roles, role => Assert.Contains(Permit.UseOwnAccount, role.Permits));
    }

    [Theory, InlineData(Role.Analyst), InlineData(Role.Auditor), InlineData(Role.Administrator), InlineData(Role.AgencyOfficer), InlineData(Role.Evaluator)]
    public void Some_roles_open_no_personal_data(string role) =>
        Assert.Empty(RoleBook.Load().Find(role)!.Permits.Intersect([Permit.SeeHouseholds, Permit.ExportLists, Permit.WorkCases, Permit.Import, Permit.SeeReads]));

    [Fact]
    public void An_installation_adds_roles_and_changes_built_in_ones()
    {
        Write("visitor", """{"name":{"th":"ผู้มาเยือน","en":"Visitor"},"does":{"th":"ดู","en":"Looks"},"permits":["account"],"needsSecondFactor":false}""");
        Write(Role.Volunteer, """{"name":{"th":"อสม.","en":"Health volunteer"},"does":{"th":"เยี่ยม","en":"Visits"},"permits":["account"],"needsSecondFactor":true}""");

        var book = RoleBook.Load(_folder.Path);

        Assert.Empty(book.Problems);
        Assert.Equal("Visitor", book.Find("visitor")!.Name.English);
        Assert.Equal([Permit.UseOwnAccount], book.Find(Role.Volunteer)!.Permits);
    }

    [Theory]
    [InlineData("visitor", "{")]
    [InlineData("visitor", """{"name":{"th":"ก","en":"a"},"does":{"th":"ก","en":"a"},"permits":["everything"],"needsSecondFactor":false}""")]
    [InlineData("visitor", """{"name":{"th":"ก","en":"a"},"does":{"th":"ก","en":"a"},"permits":["account"]}""")]
    [InlineData("A B", """{"name":{"th":"ก","en":"a"},"does":{"th":"ก","en":"a"},"permits":["account"],"needsSecondFactor":false}""")]
    public void A_file_with_a_mistake_is_left_out_and_told(string name, string content)
    {
        Write(name, content);

        var book = RoleBook.Load(_folder.Path);

        Assert.Single(book.Problems);
        Assert.Null(book.Find(name));
    }

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_folder.Path, $"{name}.json"), content);
}
